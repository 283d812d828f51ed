namespace Ots;

/// <summary>The day of the year on which a state celebrates itself.</summary>
public sealed partial class NationalDay
{
    /// <summary>The month, 1 to 12.</summary>
    public partial int Month { get; }

    /// <summary>The day of the month.</summary>
    public partial int Day { get; }

    /// <summary>What it is called.</summary>
    public partial LocalizedText Name { get; }

    /// <summary>The sources that support this entry in particular.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <inheritdoc/>
    public override string ToString() => Name.ToString();
}
