namespace Ots;

/// <summary>How sure it is that something holds on a date, when dates are known to the month or the year only.</summary>
public enum Certainty
{
    /// <summary>It does not hold.</summary>
    No,

    /// <summary>The dates allow it, and allow that it does not.</summary>
    Possible,

    /// <summary>It holds.</summary>
    Certain,
}
