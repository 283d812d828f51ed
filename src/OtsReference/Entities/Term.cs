using Ots.Schema;

namespace Ots;

/// <summary>A time in a post. Being appointed is one event, taking office another.</summary>
public sealed partial class Term : IPeriod
{
    /// <summary>Who held the post.</summary>
    [Owner]
    public partial Official Holder { get; }

    /// <summary>The post.</summary>
    public partial Post Post { get; }

    /// <summary>When the holder was appointed or elected.</summary>
    public partial PartialDate? Appointed { get; }

    /// <summary>When the holder took office.</summary>
    public partial PartialDate Start { get; }

    /// <summary>The first day without the office, or <see langword="null"/> where the term goes on.</summary>
    public partial PartialDate? End { get; }

    /// <summary>Whether the holder stood in for a post that was vacant.</summary>
    public partial bool Acting { get; }

    /// <summary>The summit that appointed the holder.</summary>
    public partial Summit? AppointedAt { get; }

    /// <summary>The last date on which a source shows an open term to go on.</summary>
    public partial PartialDate? ConfirmedUntil { get; }

    /// <summary>What to know about the term.</summary>
    public partial string? Note { get; }

    /// <inheritdoc/>
    public override string ToString() => End is { } end ? $"{Holder}, {Post}, {Start} to {end}" : $"{Holder}, {Post}, since {Start}";
}
