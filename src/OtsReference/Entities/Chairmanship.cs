using Ots.Schema;

namespace Ots;

/// <summary>A state's time in the chair of the organization.</summary>
[Kind("chairmanships", "Chairmanships")]
[OrderBy(nameof(Start))]
[Succession]
[Summary("{State}|, from {Start}|, to {End}")]
public sealed partial class Chairmanship : Entity, IPeriod, ICited
{
    /// <summary>The state in the chair.</summary>
    public partial State State { get; }

    /// <summary>The day it took the chair.</summary>
    public partial PartialDate Start { get; }

    /// <summary>The day its successor took the chair, or <see langword="null"/> where it goes on.</summary>
    public partial PartialDate? End { get; }

    /// <summary>The summit where it took the chair.</summary>
    public partial Summit? HandedAt { get; }

    /// <summary>The last date on which a source shows an open chairmanship to go on.</summary>
    public partial PartialDate? ConfirmedUntil { get; }

    /// <summary>The sources.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <summary>Where sources disagree.</summary>
    public partial IReadOnlyList<Dispute> Disputes { get; }

    PartialDate? IPeriod.Start => Start;

    /// <inheritdoc/>
    public override string ToString() => End is { } end ? $"{State}, {Start} to {end}" : $"{State}, since {Start}";
}
