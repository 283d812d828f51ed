namespace Ots;

/// <summary>A position outside the posts of this data set.</summary>
public sealed partial class CareerEntry : IPeriod, ISourced
{
    /// <summary>The position.</summary>
    public partial LocalizedText Position { get; }

    /// <summary>Where.</summary>
    public partial LocalizedText? Organization { get; }

    /// <summary>When it started, where known.</summary>
    public partial PartialDate? Start { get; }

    /// <summary>When it ended, where known.</summary>
    public partial PartialDate? End { get; }

    /// <summary>The sources that support this entry in particular.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    // Where no end is given, the data does not say whether it goes on.
    bool IPeriod.EndUnknown => End is null;

    /// <inheritdoc/>
    public override string ToString() => Organization is null ? Position.ToString() : $"{Position}, {Organization}";
}
