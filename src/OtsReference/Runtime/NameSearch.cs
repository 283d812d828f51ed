using Ots.Text;

namespace Ots.Runtime;

/// <summary>
/// Looks a text up in the name tables of catalogs. Each look-up is a search in a text that the compiler sorted, with no allocation: first the name as it is,
/// then widened, then as a person is called, each of them in all catalogs before the next.
/// </summary>
internal static class NameSearch
{
    /// <summary>The longest text that is looked up: no name in the data comes near.</summary>
    public const int LongestText = 512;

    /// <summary>What stands in a table before an id that a name does not identify: it makes a candidate of the entity.</summary>
    public const byte Candidate = (byte)'~';

    private const int Tables = 4;

    private enum Table
    {
        Names,
        Folds,
        Words,
    }

    /// <summary>Looks a text up.</summary>
    /// <param name="catalogs">Where.</param>
    /// <param name="text">The text.</param>
    /// <param name="lines">For each catalog, the line found; see <see cref="Line"/>.</param>
    /// <returns>How the text names what was found.</returns>
    public static NameStrength Find(ReadOnlySpan<Catalog> catalogs, ReadOnlySpan<char> text, Span<int> lines)
    {
        lines.Fill(-1);
        if (text.Length > LongestText)
        {
            return NameStrength.None;
        }

        Span<char> letters = stackalloc char[text.Length * NameLetters.MaxPerChar];
        letters = letters[..NameLetters.Write(text, letters)];
        if (letters.Length == 0)
        {
            return NameStrength.None;
        }

        return FindExact(catalogs, letters, lines) ? NameStrength.Identified
            : letters.Length <= NameFold.Longest && FindFolded(catalogs, letters, lines) ? NameStrength.Folded
            : NameStrength.None;
    }

    /// <summary>The ids of a line: from behind its key to its end.</summary>
    public static ReadOnlySpan<byte> Line(Catalog catalog, int line)
    {
        ReadOnlySpan<byte> table = Content(catalog, (Table)(line % Tables));
        return table[SortedRecords.KeyEnd(table, line / Tables)..SortedRecords.Next(table, line / Tables)];
    }

    /// <summary>The number of ids in a line of them.</summary>
    public static int Count(ReadOnlySpan<byte> ids)
    {
        int count = 0;
        foreach (byte c in ids)
        {
            count += c == '\t' ? 1 : 0;
        }

        return count;
    }

    private static bool FindExact(ReadOnlySpan<Catalog> catalogs, ReadOnlySpan<char> letters, Span<int> lines)
    {
        Span<char> joined = stackalloc char[letters.Length];
        letters.CopyTo(joined);
        joined = joined[..NameLetters.Join(joined)];
        Span<byte> key = stackalloc byte[joined.Length * Utf8.MaxBytesPerChar];
        key = key[..Utf8.Encode(joined, key)];
        bool isFound = false;
        for (int i = 0; i < catalogs.Length; i++)
        {
            isFound |= Look(catalogs[i], Table.Names, key, ref lines[i]);
        }

        return isFound;
    }

    private static bool FindFolded(ReadOnlySpan<Catalog> catalogs, ReadOnlySpan<char> letters, Span<int> lines)
    {
        Span<NameReading> readings = stackalloc NameReading[NameReading.Most];
        Span<char> room = stackalloc char[letters.Length * NameFold.MaxPerLetter];
        Span<byte> utf8 = stackalloc byte[letters.Length * NameFold.MaxPerLetter * Utf8.MaxBytesPerChar];
        if (FindWidened(catalogs, new FoldKeys(letters, readings, room, utf8), lines) || FindCalled(catalogs, letters, readings, room, utf8, lines))
        {
            return true;
        }

        ReadOnlySpan<char> name = Honorifics.Trim(letters);
        if (name.Length < letters.Length && FindPerson(catalogs, name, readings, room, utf8, lines))
        {
            return true;
        }

        return letters.Length > 4 && letters[..4].SequenceEqual("the ") && (FindExact(catalogs, letters[4..], lines) || FindFolded(catalogs, letters[4..], lines));
    }

    // A name that was behind an honorific: of a person, since nothing else has one.
    private static bool FindPerson(
        ReadOnlySpan<Catalog> catalogs, ReadOnlySpan<char> name, Span<NameReading> readings, Span<char> room, Span<byte> utf8, Span<int> lines)
    {
        bool isFound = false;
        for (int i = 0; i < catalogs.Length; i++)
        {
            ReadOnlySpan<Catalog> one = catalogs.Slice(i, 1);
            Span<int> line = lines.Slice(i, 1);
            isFound |= catalogs[i].Words.Length > 0
                && (FindExact(one, name, line)
                    || FindWidened(one, new FoldKeys(name, readings, room, utf8), line)
                    || FindCalled(one, name, readings, room, utf8, line));
        }

        return isFound;
    }

    private static bool FindWidened(ReadOnlySpan<Catalog> catalogs, FoldKeys keys, Span<int> lines)
    {
        bool isFound = false;
        while (!isFound && keys.MoveNext())
        {
            for (int i = 0; i < catalogs.Length; i++)
            {
                isFound |= Look(catalogs[i], Table.Folds, keys.Current, ref lines[i]) || Look(catalogs[i], Table.Names, keys.Current, ref lines[i]);
            }
        }

        return isFound;
    }

    // By surname, by surname and initial in either order, or by a given name.
    private static bool FindCalled(
        ReadOnlySpan<Catalog> catalogs, ReadOnlySpan<char> letters, Span<NameReading> readings, Span<char> room, Span<byte> utf8, Span<int> lines)
    {
        FoldKeys keys = new(letters, readings, room, utf8);
        while (keys.MoveNext())
        {
            if (LookWord(catalogs, keys.Current, lines))
            {
                return true;
            }
        }

        ReadOnlySpan<char> surname = Initials.Split(letters, out ReadOnlySpan<char> initial);
        if (initial.Length == 0)
        {
            return false;
        }

        keys = new FoldKeys(surname, readings, room, utf8);
        Span<char> sound = stackalloc char[Initials.Longest * NameFold.MaxPerLetter];
        Span<byte> key = stackalloc byte[utf8.Length + 1 + Utf8.MaxBytesPerChar];
        while (keys.MoveNext())
        {
            if (NameFold.Fold(initial, keys.Reading, sound) > 0)
            {
                keys.Current.CopyTo(key);
                key[keys.Current.Length] = Initials.Separator;
                int length = keys.Current.Length + 1;
                if (LookWord(catalogs, key[..(length + Utf8.Encode(sound[..1], key[length..]))], lines))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool LookWord(ReadOnlySpan<Catalog> catalogs, ReadOnlySpan<byte> key, Span<int> lines)
    {
        bool isFound = false;
        for (int i = 0; i < catalogs.Length; i++)
        {
            isFound |= Look(catalogs[i], Table.Words, key, ref lines[i]);
        }

        return isFound;
    }

    private static bool Look(Catalog catalog, Table table, ReadOnlySpan<byte> key, ref int line)
    {
        int found = key.Length == 0 ? -1 : SortedRecords.Find(Content(catalog, table), key);
        if (found < 0)
        {
            return false;
        }

        line = (found * Tables) + (int)table;
        return true;
    }

    private static ReadOnlySpan<byte> Content(Catalog catalog, Table table) => table switch
    {
        Table.Names => catalog.Names,
        Table.Folds => catalog.Folds,
        _ => catalog.Words,
    };
}
