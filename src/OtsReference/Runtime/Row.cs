using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ots.Text;

namespace Ots.Runtime;

/// <summary>
/// Where the text that the compiler emitted for a kind says something of one entity, or of a record nested in it. Properties
/// read their values from it when they are first asked for. For generated code alone: its shape can change with any version.
/// </summary>
/// <remarks>
/// A line is a field: its key and its value, indented a space a level. A field is found by its key, so a text that was
/// compiled for an older version of a record is read all the same. What is on the way to the first value of a cold process is
/// plain on purpose: few methods, no vectorized helper, for its cost is that of compiling them.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Never compared.")]
public readonly partial struct Row
{
    internal readonly int Position;
    private readonly Entity _owner;
    private readonly int _depth;

    internal Row(Entity owner, int position, int depth)
    {
        _owner = owner;
        Position = position;
        _depth = depth;
    }

    /// <summary>The entity that the row is of, or that the nested record belongs to.</summary>
    public Entity Owner => _owner;

    internal string Id => Utf8.Decode(_owner.Catalog.Rows, Position);

    /// <summary>Whether the field is given.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Whether it is.</returns>
    public bool Has(ReadOnlySpan<byte> key) => Find(key, isOptional: true) >= 0;

    /// <summary>A text.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The text.</returns>
    public string Text(ReadOnlySpan<byte> key) => Utf8.Decode(_owner.Catalog.Rows, Find(key) + 1);

    /// <summary>A whole number.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The number.</returns>
    public int Integer(ReadOnlySpan<byte> key) => Integer(Find(key) + 1);

    /// <summary>A number with a fraction.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The number.</returns>
    public double Number(ReadOnlySpan<byte> key) => double.Parse(Text(key), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A truth value.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Whether it is <c>true</c>.</returns>
    public bool Truth(ReadOnlySpan<byte> key) => Text(key) == "true";

    /// <summary>A date.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The date.</returns>
    public PartialDate Date(ReadOnlySpan<byte> key) => PartialDate.Parse(Text(key), null);

    /// <summary>A date known to the day.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The day.</returns>
    public DateOnly Day(ReadOnlySpan<byte> key) => Date(key).Earliest;

    /// <summary>An address.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The address.</returns>
    public Uri Address(ReadOnlySpan<byte> key) => new(Text(key), UriKind.Absolute);

    /// <summary>A choice between names.</summary>
    /// <param name="key">The key.</param>
    /// <param name="names">The names, divided by spaces.</param>
    /// <returns>The place of the value among the names, or -1.</returns>
    public int Choice(ReadOnlySpan<byte> key, ReadOnlySpan<byte> names)
    {
        ReadOnlySpan<byte> rows = _owner.Catalog.Rows;
        int start = Find(key) + 1;
        int choice = 0;
        int matched = 0;
        for (int i = 0; i <= names.Length; i++)
        {
            if (i < names.Length && names[i] != ' ')
            {
                bool matches = matched >= 0 && start + matched < rows.Length && names[i] == rows[start + matched];
                matched = matches ? matched + 1 : -1;
                continue;
            }

            if (matched >= 0 && (start + matched == rows.Length || rows[start + matched] == '\n'))
            {
                return choice;
            }

            choice++;
            matched = 0;
        }

        return -1;
    }

    /// <summary>A text in several languages.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The texts.</returns>
    public LocalizedText Localized(ReadOnlySpan<byte> key) => new(new Row(_owner, Find(key), _depth + 1));

    /// <summary>A list of texts.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The texts.</returns>
    public IReadOnlyList<string> Texts(ReadOnlySpan<byte> key)
    {
        int[] items = Items(key);
        string[] texts = new string[items.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = Utf8.Decode(_owner.Catalog.Rows, items[i]);
        }

        return List(texts);
    }

    /// <summary>A reference.</summary>
    /// <typeparam name="T">The kind that it leads to.</typeparam>
    /// <param name="key">The key.</param>
    /// <returns>The entity, in the data set that this row is of.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such entity: it was compiled in spite of errors.</exception>
    public T Reference<T>(ReadOnlySpan<byte> key)
        where T : Entity => _owner.Dataset.GetCatalog<T>()[Text(key)];

    /// <summary>A list of references.</summary>
    /// <typeparam name="T">The kind that they lead to.</typeparam>
    /// <param name="key">The key.</param>
    /// <returns>The entities, in the data set that this row is of.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such entity: it was compiled in spite of errors.</exception>
    public IReadOnlyList<T> References<T>(ReadOnlySpan<byte> key)
        where T : Entity
    {
        Catalog<T> catalog = _owner.Dataset.GetCatalog<T>();
        int[] items = Items(key);
        T[] entities = new T[items.Length];
        for (int i = 0; i < entities.Length; i++)
        {
            entities[i] = catalog[Utf8.Decode(_owner.Catalog.Rows, items[i])];
        }

        return List(entities);
    }

    /// <summary>The rows of a list of nested records, or the one row of a nested record.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The rows.</returns>
    public Row[] Records(ReadOnlySpan<byte> key)
    {
        int[] items = Items(key);
        Row[] records = new Row[items.Length];
        for (int i = 0; i < records.Length; i++)
        {
            records[i] = new Row(_owner, items[i], _depth + 2);
        }

        return records;
    }

    /// <summary>A list that cannot be changed.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">The items; the caller keeps no hold of them.</param>
    /// <returns>The list.</returns>
    public static IReadOnlyList<T> List<T>(T[] items) => items.Length == 0 ? ReadOnlyCollection<T>.Empty : new ReadOnlyCollection<T>(items);
}
