namespace Ots;

/// <summary>A time as a member or an observer of the organization.</summary>
public sealed partial class Membership : IPeriod
{
    /// <summary>Member or observer.</summary>
    public MembershipStatus Status { get; }

    /// <summary>The first day of the status: for a member, the day the founding agreement came into force for it.</summary>
    public PartialDate Start { get; }

    /// <summary>The first day without the status, or <see langword="null"/> where it goes on.</summary>
    public PartialDate? End { get; }

    /// <summary>The summit that granted the status, or welcomed the member.</summary>
    public partial Summit? GrantedAt { get; }

    /// <summary>Whether it signed the founding agreement.</summary>
    public bool Founder { get; }

    /// <summary>The last date on which a source shows an open status to hold.</summary>
    public PartialDate? ConfirmedUntil { get; }

    /// <summary>What to know about the status.</summary>
    public string? Note { get; }

    /// <inheritdoc/>
    public override string ToString() => End is { } end ? $"{Status} from {Start} to {end}" : $"{Status} since {Start}";
}
