namespace Ots.Mentions;

/// <summary>
/// Makes a <see cref="Lexicon"/> from the names of a data set. It runs once a process, before anything is compiled well: hence plain loops,
/// and nothing generic over types of our own.
/// </summary>
internal sealed class LexiconBuilder
{
    private readonly List<Entity> _entities = [];
    private readonly List<bool> _isPerson = [];
    private readonly Vocabulary _vocabulary = new();
    private readonly KnownNames _known = new();
    private readonly OfficeNames _offices;
    private readonly SummitNames _summits;
    private readonly DocumentNames _documents;
    private readonly NameTrie _names = new();
    private readonly GivenNames _givenNames = new();
    private readonly Sounds _byGivenName = new();
    private readonly Sounds _bySurname = new();
    private readonly int[] _words = new int[Lexicon.LongestName];
    private readonly char[] _folded = new char[WordReader.LongestWord];

    private LexiconBuilder(OtsDataset dataset)
    {
        _offices = new OfficeNames(_known);
        _summits = new SummitNames(_known, dataset);
        _documents = new DocumentNames(_known);
    }

    public static Lexicon Build(OtsDataset dataset)
    {
        LexiconBuilder builder = new(dataset);
        foreach (Catalog catalog in dataset.Catalogs)
        {
            if (catalog.NameFields.Length > 0)
            {
                bool isByWord = builder._known.SourceOf(catalog).IsByWord;
                foreach (Entity entity in catalog.Entities)
                {
                    builder.Add(entity, isByWord);
                }
            }
        }

        return builder.Build();
    }

    private Lexicon Build() =>
        new(_entities.ToArray(), _isPerson.ToArray(), _vocabulary.Build(), _names, _givenNames, _byGivenName, _bySurname);

    private void Add(Entity entity, bool isByWord)
    {
        int number = _entities.Count;
        _entities.Add(entity);
        _isPerson.Add(isByWord);
        List<SourceName> names = _known.Of(entity);
        foreach (SourceName name in names)
        {
            Add(number, name, isByWord);
            if (name.Language == "uz")
            {
                Add(number, new SourceName(UzbekAlphabets.ToCyrillic(name.Text), "uz-Cyrl", name.IsWeak), isByWord);
            }

            if (Towns.OtherSpelling(name.Text) is { } other)
            {
                Add(number, new SourceName(other, name.Language, name.IsWeak), isByWord);
            }
        }

        foreach (SourceName name in PutTogether(entity))
        {
            Add(number, name, isByWord);
        }
    }

    // What texts call an entity by something else that it has to do with.
    private List<SourceName> PutTogether(Entity entity) => entity switch
    {
        Post post => _offices.Of(post),
        Summit summit => _summits.Of(summit),
        Document document => _documents.Of(document),
        _ => [],
    };

    private void Add(int entity, SourceName name, bool isByWord)
    {
        // Persons' names are the same in Russian and in the languages beside it, so that they may get its cases.
        bool isRussian = isByWord || name.Language is null or "ru";
        Add(entity, name.Text, isRussian, name.IsWeak ? NameRank.Weak : NameRank.Strong);
        if (isByWord)
        {
            AddParts(entity, name, isRussian);
        }
    }

    // A person's surname by itself, and the given names that may stand before it. Hungarian is the language of the data that puts the surname first.
    private void AddParts(int entity, SourceName name, bool isRussian)
    {
        string text = name.Text.Trim();
        int space = name.Language == "hu" ? text.IndexOf(' ', StringComparison.Ordinal) : text.LastIndexOf(' ');
        if (space < 0)
        {
            return;
        }

        bool isFirst = name.Language == "hu";
        string surname = isFirst ? text[..space] : text[(space + 1)..];
        Add(entity, surname, isRussian, NameRank.Surname);
        _bySurname.Add(SoundOf(surname), entity);
        AddGivenNames(entity, isFirst ? text[(space + 1)..] : text[..space], isRussian);
    }

    private void AddGivenNames(int entity, string names, bool isRussian)
    {
        WordReader reader = new(names);
        while (reader.Read(_folded, out Word word))
        {
            ReadOnlySpan<char> form = _folded.AsSpan(0, word.Length);

            // Of a double name such as Kassym-Jomart either half may stand before the surname.
            _byGivenName.Add(Skeleton.Of(form), entity);
            if (form.Length > 1)
            {
                string given = form.ToString();
                _givenNames.Add(entity, _vocabulary.NumberOf(given, isRussian), given);
            }
        }
    }

    private ulong SoundOf(string surname)
    {
        ulong skeleton = 0;
        WordReader reader = new(surname);
        while (reader.Read(_folded, out Word word))
        {
            skeleton = Skeleton.Of(_folded.AsSpan(0, word.Length));
        }

        return skeleton;
    }

    private void Add(int entity, string name, bool isRussian, NameRank rank)
    {
        uint capitals = 0;
        int count = 0;
        Word last = default;
        WordReader reader = new(name);
        while (reader.Read(_folded, out Word word))
        {
            if (word.Length == 0 || count == _words.Length)
            {
                return;
            }

            last = word;
            capitals |= word.IsCapitalized ? 1u << (count & 31) : 0;
            _words[count++] = _vocabulary.NumberOf(new string(_folded, 0, word.Length), isRussian);
        }

        // A name in small letters alone is a description.
        if (capitals == 0 || (count == 1 && last.Length < 2))
        {
            return;
        }

        int node = NameTrie.Start;
        for (int i = 0; i < count; i++)
        {
            node = _names.Extend(node, _words[i]);
        }

        bool isHomograph = count == 1 && rank == NameRank.Strong && Homographs.Contains(_folded.AsSpan(0, last.Length));
        bool isAcronym = count == 1 && last.Length < 6 && last.Capitals == last.Length;
        _names.Add(node, capitals, isAcronym, isHomograph ? NameRank.Homograph : rank, entity);
    }
}
