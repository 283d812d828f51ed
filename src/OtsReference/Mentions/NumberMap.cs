namespace Ots.Mentions;

/// <summary>
/// Numbers by a key of 64 bits. Two arrays and nothing generic: a dictionary over numbers would first have to be compiled, in every process.
/// </summary>
internal sealed class NumberMap
{
    /// <summary>What <see cref="Find"/> answers where a key is not there.</summary>
    public const int Absent = -1;

    private ulong[] _keys = new ulong[256];

    // One more than the number, so that 0 is a free place.
    private int[] _values = new int[256];
    private int _count;

    /// <summary>A key of two numbers.</summary>
    public static ulong Key(int left, int right) => ((ulong)(uint)left << 32) | (uint)right;

    /// <summary>The number of a key, or <see cref="Absent"/>.</summary>
    public int Find(ulong key) => _values[PlaceOf(key)] - 1;

    /// <summary>Gives a key its number, which is not negative.</summary>
    public void Set(ulong key, int value)
    {
        int place = PlaceOf(key);
        bool isNew = _values[place] == 0;
        _keys[place] = key;
        _values[place] = value + 1;
        if (isNew && ++_count * 2 > _keys.Length)
        {
            Grow();
        }
    }

    private int PlaceOf(ulong key)
    {
        int mask = _keys.Length - 1;
        int place = (int)((key * 0x9E3779B97F4A7C15) >> 32) & mask;
        while (_values[place] != 0 && _keys[place] != key)
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    private void Grow()
    {
        ulong[] keys = _keys;
        int[] values = _values;
        _keys = new ulong[keys.Length * 2];
        _values = new int[keys.Length * 2];
        for (int i = 0; i < keys.Length; i++)
        {
            if (values[i] != 0)
            {
                int place = PlaceOf(keys[i]);
                _keys[place] = keys[i];
                _values[place] = values[i];
            }
        }
    }
}
