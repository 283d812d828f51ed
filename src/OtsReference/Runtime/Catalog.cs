using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ots.Conversion;
using Ots.Runtime;
using Ots.Text;

namespace Ots;

/// <summary>
/// All entities of one kind in a data set. Each is read when it is first asked for, once; any thread may ask.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
public abstract partial class Catalog<T> : Catalog
    where T : Entity
{
    private const int LongestLookup = 512;

    // Entities by the place of their row, in a hash table at most half full: there is always a free slot to end a search.
    private readonly T?[] _slots;
    private IReadOnlyList<T>? _all;
    private T?[]? _members;

    /// <summary>For generated code alone.</summary>
    /// <param name="count">The number of entities.</param>
    protected Catalog(int count)
    {
        Count = count;
        _slots = new T?[(int)BitOperations.RoundUpToPowerOf2((uint)(2 * count) | 1)];
    }

    /// <summary>The number of entities.</summary>
    public int Count { get; }

    /// <summary>All entities, in the order of their kind (summits by date, states by id).</summary>
    public IReadOnlyList<T> All => _all ?? ReadAll();

    /// <inheritdoc/>
    public sealed override Type EntityType => typeof(T);

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Entity> Entities => All;

    /// <summary>The entity with an id.</summary>
    /// <param name="id">The id, such as <c>samarkand-2022</c>; compared letter by letter.</param>
    /// <exception cref="KeyNotFoundException">There is no such entity.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public T this[string id] => TryGet(id, out T? entity) ? entity : throw new KeyNotFoundException($"There is no {typeof(T).Name} with the id '{id}'.");

    /// <summary>The entity with an id.</summary>
    /// <param name="id">The id, such as <c>samarkand-2022</c>; compared letter by letter.</param>
    /// <param name="entity">The entity, where there is one.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public bool TryGet(string id, [NotNullWhen(true)] out T? entity)
    {
        ArgumentNullException.ThrowIfNull(id);
        entity = null;
        if (id.Length <= LongestLookup)
        {
            Span<byte> key = stackalloc byte[id.Length * Utf8.MaxBytesPerChar];
            int row = Find(SortedTable.Rows, Rows, key[..Utf8.Encode(id, key)]);
            entity = row < 0 ? null : At(row);
        }

        return entity is not null;
    }

    /// <summary>For generated code alone: the entity of a static property, kept in the property's field.</summary>
    /// <param name="id">The id in UTF-8.</param>
    /// <param name="entity">The property's field.</param>
    /// <returns>The entity.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T Load(ReadOnlySpan<byte> id, [NotNull] ref T? entity) => entity = At(SortedRecords.Find(Rows, id));

    /// <summary>For generated code alone: the entity of a static property that has no field of its own.</summary>
    /// <param name="index">The place of the property among all.</param>
    /// <param name="id">The id.</param>
    /// <returns>The entity.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T Member(int index, string id)
    {
        T?[] members = _members ??= new T?[Count];
        return members[index] ??= this[id];
    }

    /// <summary>For generated code alone: the entity that a line of a sorted table gives for a key.</summary>
    /// <param name="table">Lines of a key, a tab and an id, sorted by key.</param>
    /// <param name="key">The key.</param>
    /// <param name="entity">The entity, where there is one.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool TryGet(ReadOnlySpan<byte> table, string key, [NotNullWhen(true)] out T? entity)
    {
        ArgumentNullException.ThrowIfNull(key);
        entity = null;
        if (key.Length <= LongestLookup)
        {
            Span<byte> utf8 = stackalloc byte[key.Length * Utf8.MaxBytesPerChar];
            int line = SortedRecords.Find(table, utf8[..Utf8.Encode(key, utf8)]);
            entity = line < 0 ? null : ById(table[(SortedRecords.KeyEnd(table, line) + 1)..]);
        }

        return entity is not null;
    }

    /// <summary>For generated code alone: the entities of a list of ids.</summary>
    /// <param name="ids">The ids, each followed by a line's end or preceded by a tab.</param>
    /// <returns>The entities in that order.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IReadOnlyList<T> Listed(ReadOnlySpan<byte> ids)
    {
        int count = 0;
        for (int i = 0; i < ids.Length; i++)
        {
            if (ids[i] >= ' ' && (i == 0 || ids[i - 1] < ' '))
            {
                count++;
            }
        }

        T[] entities = new T[count];
        count = 0;
        for (int start = 0; start < ids.Length;)
        {
            int end = SortedRecords.KeyEnd(ids, start);
            if (end > start)
            {
                entities[count++] = At(Find(SortedTable.Rows, Rows, ids[start..end]));
            }

            start = end + 1;
        }

        return Row.List(entities);
    }

    /// <summary>The ids in the order of <see cref="All"/>; empty where that is the order of the rows.</summary>
    protected virtual ReadOnlySpan<byte> Order => default;

    /// <summary>Makes an entity.</summary>
    /// <param name="position">Where its row starts.</param>
    /// <returns>The entity.</returns>
    protected abstract T Create(int position);

    internal override Entity? Get(string id) => TryGet(id, out T? entity) ? entity : null;

    internal override JsonConverter CreateObjectConverter() => new EntityObjectConverter<T>(Dataset);

    // The entity whose id is at the start of a text, up to a tab or the line's end.
    private T ById(ReadOnlySpan<byte> ids) => At(Find(SortedTable.Rows, Rows, ids[..SortedRecords.KeyEnd(ids, 0)]));

    // Reads without a lock: an entity is whole before its reference can be seen in a slot, and a slot never changes again.
    private T At(int position)
    {
        T?[] slots = _slots;
        int last = slots.Length - 1;
        int i = (int)((uint)position * 0x9E3779B1) & last;
        while (slots[i] is { } entity)
        {
            if (entity.__row.Position == position)
            {
                return entity;
            }

            i = (i + 1) & last;
        }

        return Add(position, i);
    }

    // Two threads may ask for the same row; the one that comes first makes the entity for both. The method's own lock, and neither
    // Interlocked nor a lock statement: those are in System.Threading.dll, which a cold process would load for this alone.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private T Add(int position, int i)
    {
        T?[] slots = _slots;
        while (slots[i] is { } other)
        {
            if (other.__row.Position == position)
            {
                return other;
            }

            i = (i + 1) & (slots.Length - 1);
        }

        return slots[i] = Create(position);
    }

    private IReadOnlyList<T> ReadAll()
    {
        ReadOnlySpan<byte> order = Order;
        if (order.Length > 0)
        {
            return _all = Listed(order);
        }

        T[] entities = new T[Count];
        int row = 0;
        for (int i = 0; i < entities.Length; i++)
        {
            entities[i] = At(row);
            row = SortedRecords.Next(Rows, row);
        }

        return _all = Row.List(entities);
    }
}
