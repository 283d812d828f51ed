using System.ComponentModel;
using System.Text.Json.Serialization;
using Ots.Runtime;
using Ots.Text;

namespace Ots;

/// <summary>A <see cref="Catalog{T}"/> whose kind is not known where it is used.</summary>
public abstract class Catalog
{
    // After so many look-ups the time of indexing a text is made good by the next ones.
    private const int Patience = 64;

    private int _lookUps;
    private KeyIndex?[]? _indexes;

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

    /// <summary>Where the record with a key starts in one of the texts, or -1.</summary>
    internal int Find(SortedTable table, ReadOnlySpan<byte> records, ReadOnlySpan<byte> key) =>
        _lookUps++ < Patience ? SortedRecords.Find(records, key) : FindIndexed(table, records, key);

    internal abstract Entity? Get(string id);

    /// <summary>The entity with an id, or the one that a name identifies.</summary>
    internal abstract Entity? FindOne(string text);

    internal abstract IReadOnlyList<Entity> FindEntities(string text);

    internal abstract JsonConverter CreateObjectConverter();

    /// <summary>Reads the entities of a line of a name table: those that the name identifies, and those that it makes candidates, each from a place in the array on.</summary>
    internal abstract void Read(ReadOnlySpan<byte> line, Entity[] entities, int sure, int candidates);

    // Two threads may make an index each; they are alike.
    private int FindIndexed(SortedTable table, ReadOnlySpan<byte> records, ReadOnlySpan<byte> key)
    {
        _lookUps = Patience;
        KeyIndex?[] indexes = _indexes ??= new KeyIndex?[(int)SortedTable.Words + 1];
        return (indexes[(int)table] ??= new KeyIndex(records)).Find(records, key);
    }
}
