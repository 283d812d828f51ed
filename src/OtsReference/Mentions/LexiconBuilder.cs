namespace Ots.Mentions;

/// <summary>Makes a <see cref="Lexicon"/> from the names of a data set.</summary>
internal sealed class LexiconBuilder
{
    private readonly List<Entity> _entities = [];
    private readonly List<bool> _isByWord = [];
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<int>> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<Dictionary<(uint Capitals, bool IsAcronym, NameRank Rank), SortedSet<int>>?> _names = [null];
    private readonly HashSet<long> _givenNames = [];
    private readonly List<SortedSet<string>> _givenForms = [];
    private readonly Dictionary<ulong, SortedSet<int>> _byGivenName = [];
    private readonly Dictionary<ulong, SortedSet<int>> _bySurname = [];

    public static Lexicon Build(OtsDataset dataset)
    {
        LexiconBuilder builder = new();
        foreach (Catalog catalog in dataset.Catalogs.Where(catalog => catalog.NameFields.Length > 0))
        {
            bool isByWord = NameSource.IsByWord(catalog);
            foreach (Entity entity in catalog.Entities)
            {
                builder.Add(entity, isByWord);
            }
        }

        return builder.Build();
    }

    private Lexicon Build() => new(
        [.. _entities],
        [.. _isByWord],
        new WordTrie([.. _forms.OrderBy(form => form.Key, StringComparer.Ordinal).Select(form => (form.Key, form.Value.ToArray()))]),
        _edges,
        [.. _names.Select(Variants)],
        _givenNames,
        [.. _givenForms.Select(forms => forms.ToArray())],
        new Persons(Frozen(_byGivenName), Frozen(_bySurname)));

    private static Dictionary<ulong, int[]> Frozen(Dictionary<ulong, SortedSet<int>> entities) => entities.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());

    private static NameVariant[]? Variants(Dictionary<(uint Capitals, bool IsAcronym, NameRank Rank), SortedSet<int>>? names) => names is null ? null :
    [
        .. names.Select(name => new NameVariant(name.Key.Capitals, name.Key.IsAcronym, name.Key.Rank, [.. name.Value]))
            .OrderByDescending(variant => variant.Rank)
            .ThenBy(variant => variant.Capitals),
    ];

    private void Add(Entity entity, bool isByWord)
    {
        int number = _entities.Count;
        _entities.Add(entity);
        _isByWord.Add(isByWord);
        _givenForms.Add(new SortedSet<string>(StringComparer.Ordinal));
        foreach (SourceName name in NameSource.NamesOf(entity))
        {
            // Persons' names are the same in Russian and in the languages beside it, so that they may get its cases.
            bool isRussian = isByWord || name.Language is null or "ru";
            NameRank rank = name.IsWeak ? NameRank.Weak : NameRank.Strong;
            Add(number, name.Text, isRussian, rank);
            if (name.Language == "uz")
            {
                Add(number, UzbekAlphabets.ToCyrillic(name.Text), isRussian, rank);
            }

            if (isByWord)
            {
                AddParts(number, name, isRussian);
            }
        }
    }

    // A person's surname by itself, and the given names that may stand before it. Hungarian is the language of the data that puts the surname first.
    private void AddParts(int entity, SourceName name, bool isRussian)
    {
        string[] parts = name.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2)
        {
            return;
        }

        int surname = name.Language == "hu" ? 0 : parts.Length - 1;
        Add(entity, parts[surname], isRussian, NameRank.Surname);
        AddSound(_bySurname, parts[surname], entity);
        foreach (string part in parts.Where((_, index) => index != surname))
        {
            AddSound(_byGivenName, part, entity);
            foreach ((string form, _) in Read(part))
            {
                if (form.Length > 1)
                {
                    _givenForms[entity].Add(form);
                    _givenNames.Add(Lexicon.Key(entity, WordOf(form, isRussian)));
                }
            }
        }
    }

    private void Add(int entity, string name, bool isRussian, NameRank rank)
    {
        List<(string Form, Word Word)> words = Read(name);
        uint capitals = 0;
        for (int i = 0; i < words.Count; i++)
        {
            capitals |= words[i].Word.IsCapitalized ? 1u << (i & 31) : 0;
        }

        // A name in small letters alone is a description.
        if (words.Count is 0 or > Lexicon.LongestName || capitals == 0 || words.Any(word => word.Word.Length == 0) || (words.Count == 1 && words[0].Word.Length < 2))
        {
            return;
        }

        bool isAcronym = words is [(_, { Length: < 6 } only)] && only.Capitals == only.Length;
        int node = Lexicon.Start;
        foreach ((string form, _) in words)
        {
            long key = Lexicon.Key(node, WordOf(form, isRussian));
            if (!_edges.TryGetValue(key, out node))
            {
                node = _names.Count;
                _names.Add(null);
                _edges.Add(key, node);
            }
        }

        Dictionary<(uint Capitals, bool IsAcronym, NameRank Rank), SortedSet<int>> variants = _names[node] ??= [];
        if (!variants.TryGetValue((capitals, isAcronym, rank), out SortedSet<int>? named))
        {
            variants.Add((capitals, isAcronym, rank), named = []);
        }

        named.Add(entity);
    }

    private static void AddSound(Dictionary<ulong, SortedSet<int>> sounds, string part, int entity)
    {
        // Of a double name such as Kassym-Jomart the last half stands before the surname.
        ulong skeleton = Read(part) is [.., (string form, _)] ? Skeleton.Of(form) : 0;
        if (skeleton != 0)
        {
            if (!sounds.TryGetValue(skeleton, out SortedSet<int>? entities))
            {
                sounds.Add(skeleton, entities = []);
            }

            entities.Add(entity);
        }
    }

    private int WordOf(string form, bool isRussian)
    {
        if (!_words.TryGetValue(form, out int word))
        {
            word = _words.Count;
            _words.Add(form, word);
        }

        bool isCyrillic = form.Any(letter => letter is >= 'а' and <= 'я');
        foreach (string variant in isRussian && isCyrillic ? RussianCases.Of(form) : [form])
        {
            if (!_forms.TryGetValue(variant, out SortedSet<int>? words))
            {
                _forms.Add(variant, words = []);
            }

            words.Add(word);
        }

        return word;
    }

    private static List<(string Form, Word Word)> Read(string name)
    {
        List<(string, Word)> words = [];
        Span<char> folded = stackalloc char[WordReader.LongestWord];
        WordReader reader = new(name);
        while (reader.Read(folded, out Word word))
        {
            words.Add((folded[..word.Length].ToString(), word));
        }

        return words;
    }
}
