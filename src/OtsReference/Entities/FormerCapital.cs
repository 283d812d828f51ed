namespace Ots;

/// <summary>A city that was the capital for a time.</summary>
public sealed partial class FormerCapital : IPeriod
{
    /// <summary>The city.</summary>
    public partial Place Place { get; }

    /// <summary>The first day, where known.</summary>
    public partial PartialDate? Start { get; }

    /// <summary>The first day it was no longer the capital.</summary>
    public partial PartialDate? End { get; }

    /// <summary>The sources that support this entry in particular.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Place}, {this.Describe()}";
}
