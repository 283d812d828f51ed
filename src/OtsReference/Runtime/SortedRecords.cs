namespace Ots.Runtime;

/// <summary>
/// Looks a key up in a text that the compiler sorted, with no index to build first. A record starts with its key at the
/// start of a line, up to a tab or the line's end, and goes on over the lines that start with a space.
/// </summary>
internal static class SortedRecords
{
    /// <summary>Where the record with the key starts, or -1.</summary>
    public static int Find(ReadOnlySpan<byte> records, ReadOnlySpan<byte> key)
    {
        int low = 0;
        int high = records.Length;
        while (low < high)
        {
            int start = low + ((high - low) >> 1);
            int next = start;
            while (start > low && (records[start] == ' ' || records[start - 1] != '\n'))
            {
                start--;
            }

            int order = Compare(records, start, key);
            if (order == 0)
            {
                return start;
            }

            if (order > 0)
            {
                high = start;
            }
            else
            {
                low = Next(records, next);
            }
        }

        return -1;
    }

    /// <summary>Where the record after the one at a position starts, or the end.</summary>
    public static int Next(ReadOnlySpan<byte> records, int position)
    {
        do
        {
            while (position < records.Length && records[position] != '\n')
            {
                position++;
            }

            position++;
        }
        while (position < records.Length && records[position] == ' ');

        return position < records.Length ? position : records.Length;
    }

    /// <summary>Where the key of the record at a position ends.</summary>
    public static int KeyEnd(ReadOnlySpan<byte> records, int position)
    {
        while (position < records.Length && records[position] >= ' ')
        {
            position++;
        }

        return position;
    }

    private static int Compare(ReadOnlySpan<byte> records, int position, ReadOnlySpan<byte> key)
    {
        for (int i = 0; i < key.Length; i++, position++)
        {
            int difference = (position < records.Length ? records[position] : 0) - key[i];
            if (difference != 0)
            {
                return difference;
            }
        }

        return position < records.Length && records[position] >= ' ' ? 1 : 0;
    }
}
