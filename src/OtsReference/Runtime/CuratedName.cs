using Ots.Text;

namespace Ots.Runtime;

/// <summary>Which of an entity's names a line of the name tables comes from. The tables do not say, and only suggestions ask: the names are folded again.</summary>
internal static class CuratedName
{
    /// <summary>The name, or the entity's main one where none folds to the line: it was made of a name and its language.</summary>
    public static string Of(NearName near)
    {
        ReadOnlySpan<byte> rows = near.Entity.Catalog.Rows;
        int start = near.Entity.__row.Position;
        int end = SortedRecords.Next(rows, start);
        while (start < end)
        {
            int lineEnd = start;
            while (lineEnd < end && rows[lineEnd] != '\n')
            {
                lineEnd++;
            }

            string line = Utf8.Decode(rows, start).TrimStart(' ');
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            if (space > 0 && Matches(line[(space + 1)..], near))
            {
                return line[(space + 1)..];
            }

            start = lineEnd + 1;
        }

        return near.Entity.ToString() ?? near.Entity.Id;
    }

    private static bool Matches(string name, NearName near)
    {
        foreach (string part in near.IsWord ? name.Split(' ') : [name])
        {
            if (part.Length <= NameFold.Longest && Folds(part, near.Key))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Folds(string name, ReadOnlySpan<byte> key)
    {
        Span<char> letters = stackalloc char[name.Length * NameLetters.MaxPerChar];
        letters = letters[..NameLetters.Write(name, letters)];
        if (letters.Length > NameFold.Longest)
        {
            return false;
        }

        Span<char> room = stackalloc char[letters.Length * NameFold.MaxPerLetter];
        Span<byte> utf8 = stackalloc byte[letters.Length * NameFold.MaxPerLetter * Utf8.MaxBytesPerChar];
        FoldKeys keys = new(letters, stackalloc NameReading[NameReading.Most], room, utf8);
        while (keys.MoveNext())
        {
            if (keys.Current.SequenceEqual(key))
            {
                return true;
            }
        }

        return false;
    }
}
