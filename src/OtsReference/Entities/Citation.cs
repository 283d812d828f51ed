using Ots.Schema;

namespace Ots;

/// <summary>That a source says something: which facts of an entity it supports.</summary>
[Shorthand(nameof(Source))]
public sealed partial class Citation
{
    /// <summary>The source.</summary>
    [Cites]
    public partial Source Source { get; }

    /// <summary>The YAML keys of the facts that the source supports, such as <c>start</c> or <c>terms.start</c>; none where it speaks of the entity as a whole.</summary>
    public partial IReadOnlyList<string> Supports { get; }

    /// <summary>What to know when reading the source.</summary>
    public partial string? Note { get; }

    /// <inheritdoc/>
    public override string ToString() => Source.ToString();
}
