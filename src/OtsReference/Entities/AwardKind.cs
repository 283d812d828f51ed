namespace Ots;

/// <summary>What sort of honour an <see cref="Award"/> is.</summary>
public enum AwardKind
{
    /// <summary>A title, such as that of a cultural capital.</summary>
    Title,

    /// <summary>An order.</summary>
    Order,

    /// <summary>A prize.</summary>
    Prize,
}
