using Ots.Schema;

namespace Ots;

/// <summary>That a source says something: which facts of an entity it supports.</summary>
[Shorthand(nameof(Source))]
public sealed partial class Citation
{
    /// <summary>The source.</summary>
    [Cites]
    public partial Source Source { get; }

    /// <summary>The YAML keys of the facts that the source supports, such as <c>start</c>, <c>name.tr</c> or <c>terms.start</c>, counted from where the citation stands; a key covers all below it. None where the source speaks of the whole.</summary>
    public partial IReadOnlyList<string> Supports { get; }

    /// <summary>What to know when reading the source.</summary>
    public partial string? Note { get; }

    /// <inheritdoc/>
    public override string ToString() => Source.ToString();
}
