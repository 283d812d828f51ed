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
        Catalog catalog = this;
        int line = -1;
        NameStrength strength = NameSearch.Find(new ReadOnlySpan<Catalog>(in catalog), text, new Span<int>(ref line));
        if (line < 0)
        {
            return NameMatches<T>.Nothing;
        }

        ReadOnlySpan<byte> ids = NameSearch.Line(this, line);
        T[] entities = new T[NameSearch.Count(ids)];
        return new NameMatches<T>(entities, Read(ids, entities, 0), strength);
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
                entities[count++] = At(SortedRecords.Find(Rows, ids[(isCandidate ? start + 1 : start)..end]));
            }

            start = end + 1;
        }

        return sure;
    }
}
