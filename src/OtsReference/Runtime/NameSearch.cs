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

    /// <summary>What stands in the table of words before a surname in letters of the data, rather than a widened one.</summary>
    public const byte Spelled = (byte)'=';

    private const int Tables = (int)SortedTable.Words + 1;

    /// <summary>Writes the key of a text as it is, where it is ASCII: its letters and digits, in one short method.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The key, behind <see cref="Spelled"/>.</param>
    /// <returns>The number of bytes; 0 where the text is not ASCII.</returns>
    public static int PlainKey(string text, Span<byte> key)
    {
        int length = 1;
        key[0] = Spelled;
        for (int i = 0; i < text.Length; i++)
        {
            int c = text[i];
            if (c >= 0x80)
            {
                return 0;
            }

            int letter = c | 0x20;
            if ((letter >= 'a' && letter <= 'z' && c >= 'A') || (c >= '0' && c <= '9'))
            {
                key[length++] = (byte)(c >= 'A' ? letter : c);
            }
        }

        return length;
    }

    /// <summary>Looks a text up.</summary>
    /// <param name="catalogs">Where.</param>
    /// <param name="letters">What <see cref="NameLetters"/> made of the text.</param>
    /// <param name="lines">For each catalog, the line found, see <see cref="Line"/>; it stays -1 where none is.</param>
    /// <returns>How the text names what was found.</returns>
    public static NameStrength Find(ReadOnlySpan<Catalog> catalogs, ReadOnlySpan<char> letters, Span<int> lines) =>
        FindExact(catalogs, letters, lines) ? NameStrength.Identified
        : FindWidened(catalogs, letters, lines) ? NameStrength.Folded
        : NameStrength.None;

    /// <summary>Looks up what no name is as it is.</summary>
    /// <param name="catalogs">Where.</param>
    /// <param name="letters">What <see cref="NameLetters"/> made of the text.</param>
    /// <param name="lines">See <see cref="Find"/>.</param>
    /// <returns>Whether it names any entity when it is widened.</returns>
    public static bool FindWidened(ReadOnlySpan<Catalog> catalogs, ReadOnlySpan<char> letters, Span<int> lines)
    {
        if (letters.Length > NameFold.Longest)
        {
            return false;
        }

        Span<NameReading> readings = stackalloc NameReading[NameReading.Most];
        Span<char> key = stackalloc char[letters.Length * NameFold.MaxPerLetter];
        Span<byte> utf8 = stackalloc byte[letters.Length * NameFold.MaxPerLetter * Utf8.MaxBytesPerChar];
        WidenedSearch search = new(readings, key, utf8);
        return search.Find(catalogs, letters, lines);
    }

    /// <summary>Looks up a text as it is.</summary>
    /// <param name="catalogs">Where.</param>
    /// <param name="letters">What <see cref="NameLetters"/> made of the text.</param>
    /// <param name="lines">See <see cref="Find"/>.</param>
    /// <returns>Whether it is a name.</returns>
    public static bool FindExact(ReadOnlySpan<Catalog> catalogs, ReadOnlySpan<char> letters, Span<int> lines)
    {
        Span<byte> key = stackalloc byte[letters.Length * Utf8.MaxBytesPerChar];
        return LookAll(catalogs, SortedTable.Names, key[..Utf8.Encode(letters, key, omitted: ' ')], lines);
    }

    /// <summary>Looks a key up in a table of each catalog.</summary>
    /// <returns>Whether any has it.</returns>
    public static bool LookAll(ReadOnlySpan<Catalog> catalogs, SortedTable table, ReadOnlySpan<byte> key, Span<int> lines)
    {
        bool isFound = false;
        for (int i = 0; i < catalogs.Length; i++)
        {
            isFound |= Look(catalogs[i], table, key, ref lines[i]);
        }

        return isFound;
    }

    /// <summary>Looks a key up in a table of a catalog.</summary>
    /// <returns>Whether it has it.</returns>
    public static bool Look(Catalog catalog, SortedTable table, ReadOnlySpan<byte> key, ref int line)
    {
        int found = key.Length == 0 ? -1 : catalog.Find(table, Text(catalog, table), key);
        if (found < 0)
        {
            return false;
        }

        line = (found * Tables) + (int)table;
        return true;
    }

    /// <summary>A line that was found, from its key on.</summary>
    public static ReadOnlySpan<byte> Line(Catalog catalog, int line) => Text(catalog, (SortedTable)(line % Tables))[(line / Tables)..];

    /// <summary>The number of ids behind the key of a line.</summary>
    /// <param name="line">The line, and what follows it.</param>
    /// <param name="sure">How many of them the name identifies.</param>
    public static int Count(ReadOnlySpan<byte> line, out int sure)
    {
        int count = 0;
        sure = 0;
        for (int i = 0; i < line.Length && line[i] != '\n'; i++)
        {
            if (line[i] == '\t')
            {
                count++;
                sure += line[i + 1] == Candidate ? 0 : 1;
            }
        }

        return count;
    }

    private static ReadOnlySpan<byte> Text(Catalog catalog, SortedTable table) => table switch
    {
        SortedTable.Names => catalog.Names,
        SortedTable.Folds => catalog.Folds,
        _ => catalog.Words,
    };
}
