namespace Ots;

/// <summary>A time as a member or an observer of the organization.</summary>
public sealed partial class Membership : IPeriod, ISourced
{
    /// <summary>Member or observer.</summary>
    public partial MembershipStatus Status { get; }

    /// <summary>The first day of the status: for a member, the day the founding agreement came into force for it.</summary>
    public partial PartialDate Start { get; }

    /// <summary>The first day without the status, or <see langword="null"/> where it goes on.</summary>
    public partial PartialDate? End { get; }

    /// <summary>The summit that granted the status, or welcomed the member.</summary>
    public partial Summit? GrantedAt { get; }

    /// <summary>Whether it signed the founding agreement.</summary>
    public partial bool Founder { get; }

    /// <summary>The last date on which a source shows an open status to hold.</summary>
    public partial PartialDate? ConfirmedUntil { get; }

    /// <summary>What to know about the status.</summary>
    public partial string? Note { get; }

    /// <summary>The sources that support this entry in particular.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <summary>The state or the institution that had it.</summary>
    public Entity Holder => __row.Owner;

    PartialDate? IPeriod.Start => Start;

    /// <inheritdoc/>
    public override string ToString() => End is { } end ? $"{Status} from {Start} to {end}" : $"{Status} since {Start}";
}
