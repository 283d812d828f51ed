using System.ComponentModel;
using Ots.Text;
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

    /// <summary>For generated code alone: where the rows hold the names that running text can mention, a line a field; empty where the kind is not looked for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual ReadOnlySpan<byte> NameFields => default;

    /// <summary>The folder of the kind's YAML files, such as <c>summits</c>: the kind's name in data and on a command line.</summary>
    public abstract string Folder { get; }

    /// <summary>The type of the entities.</summary>
    public abstract Type EntityType { get; }

    /// <summary>All entities, in the order of their kind.</summary>
    public abstract IReadOnlyList<Entity> Entities { get; }

    /// <summary>For generated code alone: lines of a name and the ids of those it names, sorted by name.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract ReadOnlySpan<byte> Names { get; }

    /// <summary>For generated code alone: lines of a widened name and the ids of those it names, where <see cref="Names"/> has no such line.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual ReadOnlySpan<byte> Folds => default;

    /// <summary>For generated code alone: lines of one word of a person's name and the ids of those it names; empty where the kind is not of persons.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual ReadOnlySpan<byte> Words => default;

    /// <summary>For generated code alone: a text in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its bytes.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static byte[] Encoded(string text)
    {
        byte[] utf8 = new byte[text.Length * Utf8.MaxBytesPerChar];
        return utf8[..Utf8.Encode(text, utf8)];
    }

    internal abstract Entity? Get(string id);

    /// <summary>The entity with an id, or the one that a name identifies.</summary>
    internal abstract Entity? FindOne(string text);

    internal abstract IReadOnlyList<Entity> FindEntities(string text);

    internal abstract JsonConverter CreateObjectConverter();

    /// <summary>Reads the entities of a line of ids into an array, from a place on.</summary>
    /// <returns>How many of them, from the first on, the name identifies.</returns>
    internal abstract int Read(ReadOnlySpan<byte> ids, Entity[] entities, int count);
}
