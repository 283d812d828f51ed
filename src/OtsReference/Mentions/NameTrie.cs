namespace Ots.Mentions;

/// <summary>What a name is worth where it is met.</summary>
internal enum NameRank
{
    /// <summary>A surname alone.</summary>
    Surname,

    /// <summary>A name that identifies only with something beside it.</summary>
    Weak,

    /// <summary>The name of a place that is another word too: see <see cref="Homographs"/>.</summary>
    Homograph,

    /// <summary>A name that identifies.</summary>
    Strong,
}

/// <summary>One way to write the name at a node, and whom it names.</summary>
internal sealed class NameVariant(uint capitals, bool isAcronym, NameRank rank, int entity)
{
    /// <summary>A bit for each word that is written with a capital.</summary>
    public readonly uint Capitals = capitals;

    /// <summary>Whether it is one word in capitals.</summary>
    public readonly bool IsAcronym = isAcronym;

    /// <summary>What it is worth.</summary>
    public readonly NameRank Rank = rank;

    /// <summary>The places of the entities among <see cref="Lexicon.Entities"/>.</summary>
    public int[] Entities = [entity];

    /// <summary>The next way to write it, worth the same or less.</summary>
    public NameVariant? Next;

    /// <summary>Whether it is before another in the order of a node: what is worth more first.</summary>
    public bool ComesBefore(uint capitals, bool isAcronym, NameRank rank) =>
        Rank != rank ? Rank > rank : Capitals != capitals ? Capitals < capitals : !IsAcronym && isAcronym;
}

/// <summary>All names as a trie of words. A name is at the node that its words lead to.</summary>
internal sealed class NameTrie
{
    /// <summary>The node that every name starts at.</summary>
    public const int Start = 0;

    private readonly NumberMap _edges = new();
    private NameVariant?[] _names = new NameVariant?[1024];
    private int _count = 1;

    // The first word of a name is looked for at every word of a text, so that it has a table of its own: nodes by word, Start where there is none.
    private int[] _first = new int[256];

    /// <summary>The node that a word leads to, or -1.</summary>
    public int Step(int node, int word) => node != Start ? _edges.Find(NumberMap.Key(node, word)) : word < _first.Length && _first[word] != Start ? _first[word] : -1;

    /// <summary>The ways to write the name at a node, the strongest first.</summary>
    public NameVariant? At(int node) => _names[node];

    /// <summary>The node that a word leads to, made where there is none.</summary>
    public int Extend(int node, int word)
    {
        int next = Step(node, word);
        if (next >= 0)
        {
            return next;
        }

        if (_count == _names.Length)
        {
            Array.Resize(ref _names, _count * 2);
        }

        if (node != Start)
        {
            _edges.Set(NumberMap.Key(node, word), _count);
            return _count++;
        }

        if (word >= _first.Length)
        {
            Array.Resize(ref _first, Math.Max(word + 1, _first.Length * 2));
        }

        _first[word] = _count;
        return _count++;
    }

    /// <summary>Puts a name at a node. Entities are added in their order.</summary>
    public void Add(int node, uint capitals, bool isAcronym, NameRank rank, int entity)
    {
        ref NameVariant? place = ref _names[node];
        while (place is not null && place.ComesBefore(capitals, isAcronym, rank))
        {
            place = ref place.Next;
        }

        if (place is null || place.Rank != rank || place.Capitals != capitals || place.IsAcronym != isAcronym)
        {
            place = new NameVariant(capitals, isAcronym, rank, entity) { Next = place };
        }
        else if (place.Entities[^1] != entity)
        {
            place.Entities = [.. place.Entities, entity];
        }
    }
}
