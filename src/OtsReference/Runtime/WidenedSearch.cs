using Ots.Text;

namespace Ots.Runtime;

/// <summary>Looks up what no name is as it is: first whole names when they are widened, then as a person is called, then without honorifics, a patronymic or an article.</summary>
internal readonly ref struct WidenedSearch
{
    private readonly Span<NameReading> _readings;
    private readonly Span<char> _key;
    private readonly Span<byte> _utf8;

    /// <summary>With room for what it works out.</summary>
    /// <param name="readings">Room for the readings of a text.</param>
    /// <param name="key">Room for a key.</param>
    /// <param name="utf8">Room for a key in UTF-8.</param>
    public WidenedSearch(Span<NameReading> readings, Span<char> key, Span<byte> utf8)
    {
        _readings = readings;
        _key = key;
        _utf8 = utf8;
    }

    /// <summary>Looks up a text.</summary>
    /// <param name="catalogs">Where; all of them are asked one thing before any is asked the next.</param>
    /// <param name="letters">What <see cref="NameLetters"/> made of the text; at most <see cref="NameFold.Longest"/>.</param>
    /// <param name="lines">See <see cref="NameSearch.Find"/>.</param>
    /// <returns>Whether it names any entity.</returns>
    public bool Find(ReadOnlySpan<Catalog> catalogs, ReadOnlySpan<char> letters, Span<int> lines) =>
        FindName(catalogs, letters, lines) || FindShorter(catalogs, letters, lines);

    private bool FindShorter(ReadOnlySpan<Catalog> catalogs, ReadOnlySpan<char> letters, Span<int> lines)
    {
        ReadOnlySpan<char> name = Honorifics.Trim(letters);
        if (name.Length < letters.Length && FindPerson(catalogs, name, lines))
        {
            return true;
        }

        Span<char> shorter = stackalloc char[name.Length];
        shorter = shorter[..Patronymics.Drop(name, shorter)];
        if (shorter.Length < name.Length && FindPerson(catalogs, shorter, lines))
        {
            return true;
        }

        return letters.Length > 4 && letters[..4].SequenceEqual("the ")
            && (NameSearch.FindExact(catalogs, letters[4..], lines) || Find(catalogs, letters[4..], lines));
    }

    // A name that had an honorific or a patronymic: of a person, since nothing else has one.
    private bool FindPerson(ReadOnlySpan<Catalog> catalogs, ReadOnlySpan<char> name, Span<int> lines)
    {
        bool isFound = false;
        for (int i = 0; i < catalogs.Length; i++)
        {
            ReadOnlySpan<Catalog> one = catalogs.Slice(i, 1);
            Span<int> line = lines.Slice(i, 1);
            isFound |= catalogs[i].Words.Length > 0 && (NameSearch.FindExact(one, name, line) || FindName(one, name, line));
        }

        return isFound;
    }

    // A whole name; or, where no key of the text is one, a surname or a given name, or a surname and an initial in either order.
    private bool FindName(ReadOnlySpan<Catalog> catalogs, ReadOnlySpan<char> letters, Span<int> lines) =>
        FindName(catalogs, letters, lines, stackalloc byte[_utf8.Length]);

    // The room comes as a parameter: a method that has both stackalloc and a loop is optimized when it is first compiled, which takes as long as all the rest.
    private bool FindName(ReadOnlySpan<Catalog> catalogs, ReadOnlySpan<char> letters, Span<int> lines, Span<byte> word)
    {
        ReadOnlySpan<char> surname = Initials.Split(letters, out ReadOnlySpan<char> initial);
        int length = 0;
        FoldKeys keys = new(letters, _readings, _key, _utf8);
        while (keys.MoveNext())
        {
            if (FindWhole(catalogs, keys.Current, lines))
            {
                return true;
            }

            if (length == 0 && surname.Length == letters.Length && IsWord(catalogs, keys.Current))
            {
                length = keys.Current.Length;
                keys.Current.CopyTo(word);
            }
        }

        return initial.Length > 0 ? FindInitial(catalogs, surname, initial, lines) : NameSearch.LookAll(catalogs, SortedTable.Words, word[..length], lines);
    }

    private static bool FindWhole(ReadOnlySpan<Catalog> catalogs, ReadOnlySpan<byte> key, Span<int> lines)
    {
        bool isFound = false;
        for (int i = 0; i < catalogs.Length; i++)
        {
            // Marks do not make a code of a word: Tür is not TUR.
            isFound |= NameSearch.Look(catalogs[i], SortedTable.Folds, key, ref lines[i])
                || (key.Length >= FoldKeys.Shortest && NameSearch.Look(catalogs[i], SortedTable.Names, key, ref lines[i]));
        }

        return isFound;
    }

    private static bool IsWord(ReadOnlySpan<Catalog> catalogs, ReadOnlySpan<byte> key)
    {
        bool isWord = false;
        for (int i = 0; i < catalogs.Length && !isWord; i++)
        {
            ReadOnlySpan<byte> words = catalogs[i].Words;
            isWord = words.Length > 0 && catalogs[i].Find(SortedTable.Words, words, key) >= 0;
        }

        return isWord;
    }

    // The initial is read apart from the surname: C. Bayramov is Ceyhun.
    private bool FindInitial(ReadOnlySpan<Catalog> catalogs, ReadOnlySpan<char> surname, ReadOnlySpan<char> initial, Span<int> lines)
    {
        Span<NameReading> readings = stackalloc NameReading[NameReading.Most];
        readings = readings[..NameReading.Of(initial, null, readings)];
        Span<char> sound = stackalloc char[Initials.Longest * NameFold.MaxPerLetter];
        Span<byte> key = stackalloc byte[_utf8.Length + 1 + Utf8.MaxBytesPerChar];
        return FindInitial(catalogs, surname, initial, lines, readings, sound, key);
    }

    private bool FindInitial(
        ReadOnlySpan<Catalog> catalogs, ReadOnlySpan<char> surname, ReadOnlySpan<char> initial, Span<int> lines, ReadOnlySpan<NameReading> readings, Span<char> sound, Span<byte> key)
    {
        FoldKeys surnames = new(surname, _readings, _key, _utf8);
        while (surnames.MoveNext())
        {
            surnames.Current.CopyTo(key);
            int length = surnames.Current.Length;
            key[length++] = Initials.Separator;
            for (int i = 0; i < readings.Length; i++)
            {
                if (NameFold.Fold(initial, readings[i], sound) > 0
                    && NameSearch.LookAll(catalogs, SortedTable.Words, key[..(length + Utf8.Encode(sound[..1], key[length..]))], lines))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
