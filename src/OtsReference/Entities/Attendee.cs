using Ots.Schema;

namespace Ots;

/// <summary>A delegation at a summit.</summary>
public sealed partial class Attendee
{
    /// <summary>The summit it took part in.</summary>
    [Owner]
    public partial Summit Summit { get; }

    /// <summary>The state that sent it.</summary>
    public partial State? State { get; }

    /// <summary>The institution that sent it.</summary>
    public partial Institution? Institution { get; }

    /// <summary>The head of the delegation.</summary>
    public partial Official? Head { get; }

    /// <summary>The sources that support this entry in particular.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <summary>
    /// The term in office by which the head was there: one in a post of the delegation's state or institution on the summit's first day,
    /// else in any post; <see langword="null"/> where the data has none. Who hands over on that day is still in office.
    /// </summary>
    public Term? Office => Head?.Terms
        .Where(term => term.Covers(Summit.Start) != Certainty.No || term.End?.Day == Summit.Start)
        .OrderByDescending(term => IsOfDelegation(term.Post))
        .ThenByDescending(term => term.Covers(Summit.Start))
        .FirstOrDefault();

    /// <inheritdoc/>
    public override string ToString() => Head is null ? $"{(Entity?)State ?? Institution}" : $"{(Entity?)State ?? Institution}, {Head}";

    private bool IsOfDelegation(Post post) => State is not null
        ? post.State == State
        : Institution is not null && (post.Institution == Institution || post.Institution?.Parent == Institution);
}
