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

    /// <summary>For generated code alone: where the rows hold the names that running text can mention, a line a field; empty where the kind is not looked for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual ReadOnlySpan<byte> NameFields => default;

    /// <summary>The folder of the kind's YAML files, such as <c>summits</c>: the kind's name in data and on a command line.</summary>
    public abstract string Folder { get; }

    /// <summary>All entities, in the order of their kind.</summary>
    public abstract IReadOnlyList<Entity> Entities { get; }

    internal abstract Entity? Get(string id);

    internal abstract IReadOnlyList<Entity> Search(string text);
}
