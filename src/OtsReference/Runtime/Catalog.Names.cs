using System.Diagnostics.CodeAnalysis;
using Ots.Runtime;

namespace Ots;

/// <content>Finds entities by their names.</content>
public abstract partial class Catalog<T>
{
    /// <summary>The entities that a text names, in any spelling and script, and how surely it names them.</summary>
    /// <param name="text">
    /// An id, a code, an alias, or a name in any language; a person's surname, with an initial or an honorific or without. What is neither a letter nor a digit
    /// does not count: not punctuation, marks of direction, lone surrogates.
    /// </param>
    /// <returns>
    /// The entities, best first: of those a curated name identifies, or else those that it names when it is widened. None where the text names none, is empty, or is
    /// longer than 512 characters, which no name is.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public NameMatches<T> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > NameSearch.LongestText)
        {
            return NameMatches<T>.Nothing;
        }

        // Short of methods, for the sake of a cold process: most texts are ASCII, and a name as it is.
        Span<byte> key = stackalloc byte[text.Length];
        int length = NameSearch.PlainKey(text, key);
        ReadOnlySpan<byte> names = Names;
        int found = length > 0 ? SortedRecords.Find(names, key[..length]) : -1;
        return found < 0 ? FindOther(text) : Read(names[SortedRecords.KeyEnd(names, found)..], NameStrength.Identified);
    }

    /// <summary>The one entity that a text names, in any spelling and script.</summary>
    /// <param name="text">The text; see <see cref="Find(string)"/>.</param>
    /// <param name="entity">The entity, where there is exactly one.</param>
    /// <returns>
    /// Whether the text names exactly one: not where it names several, and not by a weak alias, a given name or a printed title alone, which make an entity a
    /// candidate and no more.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public bool TryFind(string text, [NotNullWhen(true)] out T? entity) => Find(text).TryGetSingle(out entity);

    /// <summary>What a text that names nothing may have meant: names that a few letters, or vowels alone, set apart from it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>At most five entities, the nearest first; none where nothing is near, or the text is longer than any name that would be. A guess for a person to confirm.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<NameSuggestion<T>> Suggest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<NearName> near = [];
        NearNames.Collect(this, text, near);
        return NearNames.Rank(near, static name => (T)name.Entity);
    }

    internal override Entity? FindOne(string text) => TryGet(text, out T? entity) || TryFind(text, out entity) ? entity : null;

    internal override IReadOnlyList<Entity> FindEntities(string text) => Find(text);

    private NameMatches<T> FindOther(string text)
    {
        Catalog catalog = this;
        int line = -1;
        NameStrength strength = NameSearch.Find(new ReadOnlySpan<Catalog>(in catalog), text, new Span<int>(ref line));
        return line < 0 ? NameMatches<T>.Nothing : Read(NameSearch.Line(this, line), strength);
    }

    private NameMatches<T> Read(ReadOnlySpan<byte> ids, NameStrength strength)
    {
        int count = 0;
        int end = 0;
        while (end < ids.Length && ids[end] != '\n')
        {
            count += ids[end++] == '\t' ? 1 : 0;
        }

        T[] entities = new T[count];
        return new NameMatches<T>(entities, Read(ids[..end], entities, 0), strength);
    }

    internal override int Read(ReadOnlySpan<byte> ids, Entity[] entities, int count)
    {
        int sure = 0;
        for (int start = 0; start < ids.Length;)
        {
            int end = SortedRecords.KeyEnd(ids, start);
            if (end > start)
            {
                bool isCandidate = ids[start] == NameSearch.Candidate;
                sure += isCandidate ? 0 : 1;
                entities[count++] = ById(ids[(isCandidate ? start + 1 : start)..end]);
            }

            start = end + 1;
        }

        return sure;
    }

    // Rows are long, and a search among them passes many bytes: who is asked for twice is remembered. A slot holds whoever came last; what it holds is whole.
    private T ById(ReadOnlySpan<byte> id)
    {
        T?[] known = _byId ??= new T?[_slots.Length];
        uint hash = 0;
        foreach (byte c in id)
        {
            hash = (hash * 31) + c;
        }

        ref T? slot = ref known[(int)(hash * 0x9E3779B1 >> 7) & (known.Length - 1)];
        if (slot is { } entity && entity.Id.Length == id.Length)
        {
            string other = entity.Id;
            int i = 0;
            while (i < id.Length && id[i] == other[i])
            {
                i++;
            }

            if (i == id.Length)
            {
                return entity;
            }
        }

        return slot = At(SortedRecords.Find(Rows, id));
    }
}
