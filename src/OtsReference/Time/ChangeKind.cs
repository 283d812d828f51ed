namespace Ots;

/// <summary>What a <see cref="TimelineChange"/> is.</summary>
public enum ChangeKind
{
    /// <summary>Something was over from that date on.</summary>
    Ended,

    /// <summary>Something ran from that date on.</summary>
    Began,

    /// <summary>A summit met, from that date on.</summary>
    Held,
}
