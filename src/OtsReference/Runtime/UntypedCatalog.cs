using System.ComponentModel;

namespace Ots;

/// <summary>A <see cref="Catalog{T}"/> whose kind is not known where it is used.</summary>
public abstract class Catalog
{
    private protected Catalog()
    {
    }

    /// <summary>The data set that the catalog is part of.</summary>
    public abstract OtsDataset Dataset { get; }

    /// <summary>For generated code alone: the rows of all entities, sorted by id.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract ReadOnlySpan<byte> Rows { get; }

    internal abstract IReadOnlyList<Entity> Entities { get; }

    internal abstract Entity? Get(string id);

    internal abstract IReadOnlyList<Entity> Search(string text);
}
