using System.ComponentModel;
using System.Text.Json.Serialization;

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

    /// <summary>The folder of the kind's YAML files, such as <c>summits</c>: the kind's name in data and on a command line.</summary>
    public abstract string Folder { get; }

    /// <summary>The type of the entities.</summary>
    public abstract Type EntityType { get; }

    /// <summary>All entities, in the order of their kind.</summary>
    public abstract IReadOnlyList<Entity> Entities { get; }

    internal abstract Entity? Get(string id);

    internal abstract JsonConverter CreateObjectConverter();

    internal abstract IReadOnlyList<Entity> Search(string text);
}
