using Ots.Schema;

namespace Ots;

/// <summary>A time in a post. Being appointed is one event, taking office another.</summary>
[OneAtATime(nameof(Post), Unless = nameof(Acting), UnlessOfEntity = nameof(Ots.Post.Shared))]
public sealed partial class Term : IPeriod, ISourced
{
    /// <summary>Who held the post.</summary>
    [Owner]
    public partial Official Holder { get; }

    /// <summary>The post.</summary>
    public partial Post Post { get; }

    /// <summary>When the holder was appointed or elected.</summary>
    public partial PartialDate? Appointed { get; }

    /// <summary>When the holder took office, or <see langword="null"/> where it is not known.</summary>
    public partial PartialDate? Start { get; }

    /// <summary>The first date on which a source shows the holder in office, where <see cref="Start"/> is not known.</summary>
    public partial PartialDate? ConfirmedFrom { get; }

    /// <summary>The first day without the office, or <see langword="null"/> where the term goes on or the day is not known.</summary>
    public partial PartialDate? End { get; }

    /// <summary>Whether the term is over, without it being known since when.</summary>
    public partial bool EndUnknown { get; }

    /// <summary>Whether the holder stood in for a post that was vacant.</summary>
    public partial bool Acting { get; }

    /// <summary>The summit that appointed the holder.</summary>
    public partial Summit? AppointedAt { get; }

    /// <summary>The last date on which a source shows a term without <see cref="End"/> to go on.</summary>
    public partial PartialDate? ConfirmedUntil { get; }

    /// <summary>What to know about the term.</summary>
    public partial string? Note { get; }

    /// <summary>The sources that support this entry in particular.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Holder}, {Post}, {this.Describe()}";
}
