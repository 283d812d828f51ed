namespace Ots;

/// <summary>What sort of meeting a <see cref="Summit"/> is.</summary>
public enum SummitKind
{
    /// <summary>One of the numbered summits of the organization.</summary>
    Regular,

    /// <summary>An informal summit, outside the numbering.</summary>
    Informal,

    /// <summary>A summit on one urgent matter, outside the numbering.</summary>
    Extraordinary,

    /// <summary>The summit that founded the organization.</summary>
    Founding,

    /// <summary>A summit of the heads of Turkic-speaking states before the organization.</summary>
    Predecessor,
}
