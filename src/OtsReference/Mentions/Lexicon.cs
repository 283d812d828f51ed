namespace Ots.Mentions;

/// <summary>What a name is worth where it is met.</summary>
internal enum NameRank
{
    Surname,
    Weak,
    Strong,
}

/// <summary>One way to write the name at a node, and whom it names.</summary>
/// <param name="Capitals">A bit for each word that is written with a capital.</param>
/// <param name="IsAcronym">Whether it is one word in capitals.</param>
/// <param name="Rank">What it is worth.</param>
/// <param name="Entities">The places of the entities among <see cref="Lexicon.Entities"/>.</param>
internal sealed record NameVariant(uint Capitals, bool IsAcronym, NameRank Rank, int[] Entities);

/// <summary>
/// All names of a data set, ready to be found in text: a trie of the letters of words, and a trie of the words of names. Immutable, and made once.
/// </summary>
internal sealed class Lexicon(
    Entity[] entities, bool[] isByWord, WordTrie words, Dictionary<long, int> edges, NameVariant[]?[] names, HashSet<long> givenNames, string[][] givenForms, Persons persons)
{
    /// <summary>The longest name that is looked for, in words.</summary>
    public const int LongestName = 30;

    /// <summary>The node of the trie of names that every name starts at.</summary>
    public const int Start = 0;

    // The first word of a name is looked for at every word of a text, so that it has a table of its own.
    private readonly int[] _first = FirstWords(edges);
    private readonly int[][] _alone = [.. Enumerable.Range(0, entities.Length).Select(entity => (int[])[entity])];
    private Prominence? _prominence;

    /// <summary>The entities of the mentionable kinds.</summary>
    public Entity[] Entities => entities;

    /// <summary>The letters of words.</summary>
    public WordTrie Words => words;

    /// <summary>Persons by the sound of their names.</summary>
    public Persons Persons => persons;

    /// <summary>How much of the data speaks of an entity; worked out when two share a name for the first time.</summary>
    public Prominence Prominence => _prominence ??= new Prominence(entities);

    /// <summary>Whether the entity is of a kind that is found by one word of a name.</summary>
    public bool IsByWord(int entity) => isByWord[entity];

    /// <summary>The node of the trie of names that a word leads to, or -1.</summary>
    public int Step(int node, int word) => node == Start ? word < _first.Length ? _first[word] : -1 : edges.TryGetValue(Key(node, word), out int next) ? next : -1;

    /// <summary>The one entity as a list of candidates, the same each time.</summary>
    public int[] Alone(int entity) => _alone[entity];

    /// <summary>The names at a node, the strongest first.</summary>
    public ReadOnlySpan<NameVariant> At(int node) => names[node];

    /// <summary>Whether a word is a part of an entity's name other than the surname.</summary>
    public bool IsGivenName(int entity, int word) => givenNames.Contains(Key(entity, word));

    /// <summary>Whether some letters start a given name of an entity.</summary>
    public bool IsInitial(int entity, ReadOnlySpan<char> letters)
    {
        foreach (string form in givenForms[entity])
        {
            if (form.AsSpan().StartsWith(letters, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int[] FirstWords(Dictionary<long, int> edges)
    {
        int[] first = new int[edges.Keys.Where(key => key >> 32 == Start).Select(key => (int)key + 1).DefaultIfEmpty().Max()];
        Array.Fill(first, -1);
        foreach ((long key, int node) in edges)
        {
            if (key >> 32 == Start)
            {
                first[(int)key] = node;
            }
        }

        return first;
    }

    internal static long Key(int left, int right) => ((long)left << 32) | (uint)right;
}
