using Ots.Text;

namespace Ots.Mentions;

/// <summary>
/// The lines of an entity's row one after the other, which a <see cref="Runtime.Row"/> looks through anew for each key. The loops are short, for a long one
/// is compiled a second time while it runs.
/// </summary>
internal ref struct RowLines(ReadOnlySpan<byte> rows, int position)
{
    private readonly ReadOnlySpan<byte> _rows = rows;
    private int _keyEnd = position;

    /// <summary>Where the line's text starts.</summary>
    public int Position = position;

    /// <summary>How many levels deep the line is.</summary>
    public int Indent;

    /// <summary>Whether a value follows the key on its line, rather than below it.</summary>
    public readonly bool HasValue => _keyEnd < _rows.Length && _rows[_keyEnd] == ' ';

    /// <summary>The key.</summary>
    public readonly string Key => Utf8.Decode(_rows[.._keyEnd], Position);

    /// <summary>The value.</summary>
    public readonly string Value => Utf8.Decode(_rows, _keyEnd + 1);

    /// <summary>The whole line, where it is an item of a list.</summary>
    public readonly string Text => Utf8.Decode(_rows, Position);

    /// <summary>Goes to the next line.</summary>
    /// <returns>Whether the entity has one.</returns>
    public bool Next()
    {
        int end = _rows[_keyEnd..].IndexOf((byte)'\n');
        int start = end < 0 ? _rows.Length : _keyEnd + end + 1;
        int position = start;
        while (position < _rows.Length && _rows[position] == ' ')
        {
            position++;
        }

        Indent = position - start;
        Position = position;
        while (position < _rows.Length && _rows[position] > ' ')
        {
            position++;
        }

        _keyEnd = position;
        return Indent > 0;
    }

    /// <summary>Whether the line's key is one that is looked for; <see langword="null"/> is none.</summary>
    public readonly bool Is(string? key) => key is not null && _keyEnd - Position == key.Length && StartsAt(Position, key);

    /// <summary>Whether the line's value is one that is looked for.</summary>
    public readonly bool HasValueOf(string? value) => value is not null && StartsAt(_keyEnd + 1, value) && IsLineEnd(_keyEnd + 1 + value.Length);

    private readonly bool IsLineEnd(int position) => position == _rows.Length || _rows[position] == '\n';

    // Keys and the names of choices are ASCII.
    private readonly bool StartsAt(int position, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (position + i >= _rows.Length || _rows[position + i] != text[i])
            {
                return false;
            }
        }

        return true;
    }
}
