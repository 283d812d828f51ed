namespace Ots.Runtime;

/// <summary>
/// Where the keys of a sorted text are, by their hash. A process that asks a few times is better served by <see cref="SortedRecords.Find"/>, which needs nothing
/// built; this takes one pass over the text, and then a look-up costs what its key's letters cost.
/// </summary>
internal sealed class KeyIndex
{
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    // The place of a record and one, at its hash or behind it; at most half full, so that there is always a 0 to end a search.
    private readonly int[] _places;

    /// <summary>Indexes a text.</summary>
    public KeyIndex(ReadOnlySpan<byte> records)
    {
        int count = 0;
        for (int place = 0; place < records.Length; place = SortedRecords.Next(records, place))
        {
            count++;
        }

        _places = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * count) | 1)];
        for (int place = 0; place < records.Length; place = SortedRecords.Next(records, place))
        {
            int slot = Slot(records[place..SortedRecords.KeyEnd(records, place)]);
            while (_places[slot] != 0)
            {
                slot = (slot + 1) & (_places.Length - 1);
            }

            _places[slot] = place + 1;
        }
    }

    /// <summary>Where the record with a key starts, or -1.</summary>
    /// <param name="records">The text that was indexed.</param>
    /// <param name="key">The key.</param>
    public int Find(ReadOnlySpan<byte> records, ReadOnlySpan<byte> key)
    {
        for (int slot = Slot(key); _places[slot] != 0; slot = (slot + 1) & (_places.Length - 1))
        {
            ReadOnlySpan<byte> record = records[(_places[slot] - 1)..];
            if (record.StartsWith(key) && (record.Length == key.Length || record[key.Length] < ' '))
            {
                return _places[slot] - 1;
            }
        }

        return -1;
    }

    private int Slot(ReadOnlySpan<byte> key)
    {
        uint hash = Seed;
        foreach (byte c in key)
        {
            hash = (hash ^ c) * Prime;
        }

        return (int)(hash ^ (hash >> 15)) & (_places.Length - 1);
    }
}
