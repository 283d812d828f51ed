using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Ots.Text;

namespace Ots;

/// <summary>The entities that a text names, best first, and how surely it names them. Immutable.</summary>
/// <typeparam name="T">The kind.</typeparam>
[DebuggerDisplay("{Strength}, Count = {Count}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "What a look-up finds, not a collection to keep things in.")]
public sealed class NameMatches<T> : IReadOnlyList<T>
    where T : Entity
{
    internal static readonly NameMatches<T> Nothing = new([], 0, NameStrength.None);

    private readonly T[] _entities;
    private readonly int _sure;

    internal NameMatches(T[] entities, int sure, NameStrength strength)
    {
        _entities = entities;
        _sure = sure;
        Strength = entities.Length == 0 ? NameStrength.None : strength;
    }

    /// <summary>How surely the text names them; <see cref="NameStrength.None"/> where it names nothing.</summary>
    public NameStrength Strength { get; }

    /// <inheritdoc/>
    public int Count => _entities.Length;

    /// <inheritdoc/>
    public T this[int index] => _entities[index];

    /// <summary>The one entity that the text names.</summary>
    /// <param name="entity">The entity.</param>
    /// <returns>
    /// Whether the text names exactly one: not where it names several, and not by a weak alias, a given name or a printed title alone, which make an entity a
    /// candidate and no more.
    /// </returns>
    public bool TryGetSingle([NotNullWhen(true)] out T? entity)
    {
        entity = _sure == 1 ? _entities[0] : null;
        return entity is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_entities).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _entities.GetEnumerator();

    /// <summary>Those that pass a test.</summary>
    internal NameMatches<T> Where(Func<T, bool> test)
    {
        List<T> passed = new(_entities.Length);
        int sure = 0;
        for (int i = 0; i < _entities.Length; i++)
        {
            if (test(_entities[i]))
            {
                passed.Add(_entities[i]);
                sure += i < _sure ? 1 : 0;
            }
        }

        return passed.Count == 0 ? Nothing : new([.. passed], sure, Strength);
    }

    /// <summary>Those of a year, by their ids: what a name with a year beside it means. With it a weak alias identifies too.</summary>
    internal NameMatches<T> OfYear(int year)
    {
        NameMatches<T> found = Where(entity => Years.IsIn(entity.Id, year));
        return found.Count == 0 ? found : new(found._entities, found.Count, NameStrength.Folded);
    }
}
