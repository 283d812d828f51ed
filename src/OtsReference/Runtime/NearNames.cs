using Ots.Text;

namespace Ots.Runtime;

/// <summary>
/// Finds the names near a misspelt text. Each line of the name tables is compared with the text, so the cost is bounded: by the size of the tables, the length of the
/// longest text, and the edits that are still near. None of it is on the way of a look-up.
/// </summary>
internal static class NearNames
{
    private const int LongestText = 128;
    private const int LongestKey = 192;
    private const int LettersPerEdit = 4;
    private const int MostEdits = 3;
    private const int FewestConsonants = 3;
    private const int FurtherBySkeleton = 2;
    private const int Most = 5;

    /// <summary>Adds the entities of a catalog with a name near a text.</summary>
    public static void Collect(Catalog catalog, string text, List<NearName> near)
    {
        if (text.Length > LongestText)
        {
            return;
        }

        Span<char> letters = stackalloc char[text.Length * NameLetters.MaxPerChar];
        letters = letters[..NameLetters.Write(text, letters)];
        if (letters.Length is 0 or > NameFold.Longest)
        {
            return;
        }

        // What the letters most likely say, and what else they may.
        const int MostReadings = 3;
        Span<NameReading> readings = stackalloc NameReading[NameReading.Most];
        Span<char> room = stackalloc char[letters.Length * NameFold.MaxPerLetter];
        Span<byte> utf8 = stackalloc byte[letters.Length * NameFold.MaxPerLetter * Utf8.MaxBytesPerChar];
        FoldKeys keys = new(letters, readings, room, utf8);
        for (int i = 0; i <= MostReadings && keys.MoveNext(); i++)
        {
            if (keys.Current.Length is >= LettersPerEdit and <= LongestKey)
            {
                Compare(catalog, catalog.Folds, keys.Current, isWord: false, near);
                Compare(catalog, catalog.Names, keys.Current, isWord: false, near);
                Compare(catalog, catalog.Words, keys.Current, isWord: true, near);
            }
        }
    }

    /// <summary>The nearest, each entity once.</summary>
    public static IReadOnlyList<NameSuggestion<T>> Rank<T>(List<NearName> near, Func<NearName, T> entity)
        where T : Entity =>
        Row.List(near
            .OrderBy(name => name.Distance).ThenBy(name => name.Reason)
            .DistinctBy(name => (name.Entity.GetType(), name.Entity.Id))
            .Take(Most)
            .Select(name => new NameSuggestion<T>(entity(name), CuratedName.Of(name), name.Reason, name.Distance))
            .ToArray());

    private static void Compare(Catalog catalog, ReadOnlySpan<byte> table, ReadOnlySpan<byte> wanted, bool isWord, List<NearName> near)
    {
        int limit = Math.Min(wanted.Length / LettersPerEdit, MostEdits);
        Span<byte> skeleton = stackalloc byte[LongestKey];
        skeleton = skeleton[..Skeleton(wanted, skeleton)];
        Span<byte> other = stackalloc byte[LongestKey];
        Span<int> rows = stackalloc int[3 * (LongestKey + 1)];
        for (int line = 0; line < table.Length;)
        {
            int end = SortedRecords.KeyEnd(table, line);
            int next = SortedRecords.Next(table, line);
            ReadOnlySpan<byte> key = table[line..end];
            int furthest = limit + FurtherBySkeleton;

            // Who misspells a name gets its first letter right, or no other wrong.
            if (key.Length <= LongestKey && Math.Abs(key.Length - wanted.Length) <= furthest && !(isWord && (key[0] == NameSearch.Spelled || key.Contains(Initials.Separator))))
            {
                bool isSkeleton = skeleton.Length >= FewestConsonants && skeleton.SequenceEqual(other[..Skeleton(key, other)]);
                int distance = EditDistance.Between(wanted, key, isSkeleton ? furthest : limit, rows);
                if (distance <= (isSkeleton ? furthest : limit) && (distance < 2 || wanted[0] == key[0]))
                {
                    Entity[] entities = new Entity[NameSearch.Count(table[line..next], out int sure)];
                    catalog.Read(table[line..next], entities, 0, sure);
                    foreach (Entity entity in entities)
                    {
                        near.Add(new NearName(entity, key.ToArray(), isWord, isSkeleton ? SuggestionReason.Skeleton : SuggestionReason.Distance, distance));
                    }
                }
            }

            line = next;
        }
    }

    // The letters but for the vowels.
    private static int Skeleton(ReadOnlySpan<byte> key, Span<byte> skeleton)
    {
        int length = 0;
        foreach (byte c in key)
        {
            if (c is not ((byte)'a' or (byte)'e' or (byte)'i' or (byte)'o' or (byte)'u'))
            {
                skeleton[length++] = c;
            }
        }

        return length;
    }
}
