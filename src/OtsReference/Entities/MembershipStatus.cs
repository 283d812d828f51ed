namespace Ots;

/// <summary>How a state or an institution takes part in the organization.</summary>
public enum MembershipStatus
{
    /// <summary>A party to the founding agreement.</summary>
    Member,

    /// <summary>Present, without a vote.</summary>
    Observer,
}
