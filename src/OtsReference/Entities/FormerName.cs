using Ots.Schema;

namespace Ots;

/// <summary>A name that was in force for a time.</summary>
public sealed partial class FormerName
{
    /// <summary>The name.</summary>
    [Searchable]
    public partial LocalizedText Name { get; }

    /// <summary>The first day it was in force, where known.</summary>
    public partial PartialDate? Start { get; }

    /// <summary>The first day it was no longer in force, where known.</summary>
    public partial PartialDate? End { get; }

    /// <summary>The sources that support this entry in particular.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <inheritdoc/>
    public override string ToString() => Name.ToString();
}
