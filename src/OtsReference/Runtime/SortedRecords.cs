namespace Ots.Runtime;

/// <summary>
/// Looks a key up in a text that the compiler sorted, with no index to build first. A record starts with its key at the
/// start of a line, up to a tab or the line's end, and goes on over the lines that start with a space.
/// </summary>
internal static class SortedRecords
{
    /// <summary>Where the record with the key starts, or -1. A binary search by place in the text, one method for the sake of a cold process.</summary>
    public static int Find(ReadOnlySpan<byte> records, ReadOnlySpan<byte> key)
    {
        int low = 0;
        int high = records.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            int start = middle;
            while (start > low && (records[start] == ' ' || records[start - 1] != '\n'))
            {
                start--;
            }

            int i = 0;
            while (i < key.Length && start + i < records.Length && records[start + i] == key[i])
            {
                i++;
            }

            bool isEnd = start + i >= records.Length || records[start + i] < ' ';
            if (i == key.Length && isEnd)
            {
                return start;
            }

            if (i == key.Length || (!isEnd && records[start + i] > key[i]))
            {
                high = start;
                continue;
            }

            low = middle;
            do
            {
                while (low < high && records[low] != '\n')
                {
                    low++;
                }

                low++;
            }
            while (low < high && records[low] == ' ');
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
}
