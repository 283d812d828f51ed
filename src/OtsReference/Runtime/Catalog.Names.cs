using System.Diagnostics.CodeAnalysis;
using Ots.Runtime;
using Ots.Text;

namespace Ots;

/// <content>Finds entities by their names.</content>
public abstract partial class Catalog<T>
{
    /// <summary>The entities that a text names, in any spelling and script, and how surely it names them.</summary>
    /// <param name="text">
    /// An id, a code, an alias, or a name in any language; a person's surname, with an initial or an honorific or without; a name with a patronymic, or with the
    /// year that its id has. What is neither a letter nor a digit does not count: not punctuation, marks of direction, lone surrogates.
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
            return Nothing();
        }

        // Most texts are ASCII, and a name or a surname as the data spells it: this way is short, for the sake of a cold process.
        Span<byte> key = stackalloc byte[text.Length + 1];
        int length = NameSearch.PlainKey(text, key);
        return (length > 1 ? FindSpelled(key[..length]) : null) ?? FindOther(text);
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

    internal override void Read(ReadOnlySpan<byte> line, Entity[] entities, int sure, int candidates)
    {
        int end = SortedRecords.KeyEnd(line, 0);
        while (end < line.Length && line[end] == '\t')
        {
            bool isCandidate = line[end + 1] == NameSearch.Candidate;
            int start = end + (isCandidate ? 2 : 1);
            end = SortedRecords.KeyEnd(line, start);
            entities[isCandidate ? candidates++ : sure++] = At(Find(SortedTable.Rows, Rows, line[start..end]));
        }
    }

    // A name, or a surname, in letters of the data.
    private NameMatches<T>? FindSpelled(ReadOnlySpan<byte> key)
    {
        ReadOnlySpan<byte> table = Names;
        int line = Find(SortedTable.Names, table, key[1..]);
        if (line >= 0)
        {
            return Read(table[line..], NameStrength.Identified);
        }

        table = Words;
        line = Find(SortedTable.Words, table, key);
        return line < 0 ? null : Read(table[line..], NameStrength.Folded);
    }

    private NameMatches<T> FindOther(string text)
    {
        Span<char> written = stackalloc char[text.Length * NameLetters.MaxPerChar];
        ReadOnlySpan<char> letters = written[..NameLetters.Write(text, written)];
        NameMatches<T>? found = FindLetters(letters);
        if (found is null && NameYear.Take(ref letters) is > 0 and var year)
        {
            found = FindLetters(letters)?.OfYear(year);
        }

        return found ?? Nothing();
    }

    // A method, so that the class is made ready for its static field where nothing is found, and only there.
    private static NameMatches<T> Nothing() => NameMatches<T>.Nothing;

    private NameMatches<T>? FindLetters(ReadOnlySpan<char> letters)
    {
        Span<byte> key = stackalloc byte[(letters.Length * Utf8.MaxBytesPerChar) + 1];
        key[0] = NameSearch.Spelled;
        NameMatches<T>? found = FindSpelled(key[..(Utf8.Encode(letters, key[1..], omitted: ' ') + 1)]);
        Catalog catalog = this;
        int line = -1;
        return found is null && NameSearch.FindWidened(new ReadOnlySpan<Catalog>(in catalog), letters, new Span<int>(ref line))
            ? Read(NameSearch.Line(this, line), NameStrength.Folded)
            : found;
    }

    private NameMatches<T> Read(ReadOnlySpan<byte> line, NameStrength strength)
    {
        T[] entities = new T[NameSearch.Count(line, out int sure)];
        Read(line, entities, 0, sure);
        return new NameMatches<T>(entities, sure, strength);
    }
}
