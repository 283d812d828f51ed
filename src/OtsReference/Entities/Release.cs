using Ots.Schema;

namespace Ots;

/// <summary>A version of the data set. The newest is the one at hand.</summary>
[Kind("releases", "Releases")]
[OrderBy(nameof(AsOf))]
[Summary("{Version}|, as of {AsOf}")]
public sealed partial class Release : Entity
{
    /// <summary>The version, by Semantic Versioning.</summary>
    [UniqueKey]
    public partial string Version { get; }

    /// <summary>The day the data was closed: the sources were consulted up to it.</summary>
    public partial DateOnly AsOf { get; }

    /// <summary>The day up to which what happened is covered; later events may be missing.</summary>
    public partial DateOnly VerifiedThrough { get; }

    /// <inheritdoc/>
    public override string ToString() => Version;
}
