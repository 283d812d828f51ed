namespace Ots;

/// <summary>A city that was the capital for a time.</summary>
public sealed partial class FormerCapital : IPeriod, ISourced
{
    /// <summary>The city.</summary>
    public partial Place Place { get; }

    /// <summary>The first day, or <see langword="null"/> where it is not known: then it is taken to reach back to the capital before it.</summary>
    public partial PartialDate? Start { get; }

    /// <summary>The first day it was no longer the capital, or <see langword="null"/> where it is not known: it is over, without it being known since when.</summary>
    public partial PartialDate? End { get; }

    /// <summary>The sources that support this entry in particular.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    bool IPeriod.EndUnknown => End is null;

    /// <inheritdoc/>
    public override string ToString() => $"{Place}, {this.Describe()}";
}
