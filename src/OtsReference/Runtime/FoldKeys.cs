using Ots.Text;

namespace Ots.Runtime;

/// <summary>The keys that a text can be found by when it is widened, the plainest first, each in UTF-8.</summary>
internal ref struct FoldKeys
{
    /// <summary>The fewest letters of a key for which spellings are merged. The names of three letters are codes and the like: one letter off is another code.</summary>
    public const int Shortest = 4;

    /// <summary>The key. A field, since an accessor would be two more methods to compile in a cold process.</summary>
    public ReadOnlySpan<byte> Current;

    private readonly ReadOnlySpan<char> _letters;
    private readonly Span<NameReading> _readings;
    private readonly Span<char> _key;
    private readonly Span<byte> _utf8;
    private int _count;
    private int _next;

    /// <summary>For a text of letters.</summary>
    /// <param name="letters">What <see cref="NameLetters"/> made of the text; at most <see cref="NameFold.Longest"/>.</param>
    /// <param name="readings">Room for the readings.</param>
    /// <param name="key">Room for a key.</param>
    /// <param name="utf8">Room for a key in UTF-8.</param>
    public FoldKeys(ReadOnlySpan<char> letters, Span<NameReading> readings, Span<char> key, Span<byte> utf8)
    {
        _letters = letters;
        _readings = readings;
        _key = key;
        _utf8 = utf8;
        _next = -1;
    }

    /// <summary>Goes on to the next key that is not that of the reading before.</summary>
    public bool MoveNext()
    {
        // First of all the letters as they are, without their marks.
        if (_next < 0)
        {
            _next = 0;
            Current = _utf8[..Utf8.Encode(_key[..NameFold.Strip(_letters, _key)], _utf8)];
            return true;
        }

        // The plain reading is the first of all; what others there are is asked only where it finds nothing.
        while (true)
        {
            if (_next == 1)
            {
                _count = NameReading.Of(_letters, null, _readings);
            }

            if (_next > 0 && _next >= _count)
            {
                return false;
            }

            ReadOnlySpan<char> key = _key[..NameFold.Fold(_letters, _next == 0 ? default : _readings[_next], _key)];
            _next++;
            if (key.Length >= Shortest && !IsCurrent(key))
            {
                Current = _utf8[..Utf8.Encode(key, _utf8)];
                return true;
            }
        }
    }

    private readonly bool IsCurrent(ReadOnlySpan<char> key)
    {
        if (key.Length != Current.Length)
        {
            return false;
        }

        for (int i = 0; i < key.Length; i++)
        {
            if (key[i] != Current[i])
            {
                return false;
            }
        }

        return true;
    }
}
