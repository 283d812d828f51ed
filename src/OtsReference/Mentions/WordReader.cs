namespace Ots.Mentions;

/// <summary>Reads a text word by word, each in one pass, into letters that are folded already.</summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    /// <summary>The letters that a word can have and still be a part of a name with its ending.</summary>
    public const int LongestWord = 64;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<ushort> _letters = Letters.Table;
    private int _position;

    /// <summary>Reads the next word.</summary>
    /// <param name="folded">Takes the folded letters, <see cref="LongestWord"/> of them.</param>
    /// <param name="word">The word.</param>
    /// <returns>Whether there is one.</returns>
    public bool Read(scoped Span<char> folded, out Word word)
    {
        word = default;
        word.Gap = SkipGap();
        if (_position >= _text.Length)
        {
            return false;
        }

        int length = 0;
        bool capitals = true;
        word.Start = _position;
        while (_position < _text.Length)
        {
            char c = _text[_position];
            int value = c < _letters.Length ? _letters[c] : Letters.Separator;
            if (value >= Letters.FirstLetter)
            {
                if (length < folded.Length)
                {
                    folded[length] = (char)(value & ~Letters.Capital);
                }

                capitals &= value >= Letters.Capital;
                if (capitals && length < LongestWord)
                {
                    word.Capitals++;
                }

                length++;
                word.End = _position + 1;
            }
            else if (value == Letters.Mark)
            {
                if (length <= folded.Length && c is >= '\u0300' and <= '\u036F')
                {
                    folded[length - 1] = Letters.Compose(folded[length - 1], c);
                    word.End = _position + 1;
                }
            }
            else if (value == Letters.Apostrophe && IsLetter(_position + 1))
            {
                word.Apostrophe = (byte)Math.Min(length, LongestWord);
            }
            else
            {
                break;
            }

            _position++;
        }

        word.Length = length <= folded.Length ? (byte)length : (byte)0;
        return true;
    }

    private readonly bool IsLetter(int position) => position < _text.Length && _text[position] is char c && c < _letters.Length && _letters[c] >= Letters.FirstLetter;

    private Gap SkipGap()
    {
        int start = _position;
        int lines = 0;
        Gap gap = start == 0 ? Gap.Sentence : Gap.Space;
        while (_position < _text.Length && !IsLetter(_position))
        {
            char c = _text[_position++];
            Gap mark = c switch
            {
                '\n' => ++lines > 1 ? Gap.Sentence : Gap.Space,
                ' ' or '\u00A0' or '\u202F' or '\r' or '\t' => Gap.Space,
                '.' => Gap.Stop,
                '!' or '?' or '…' => Gap.Sentence,
                '-' or '\u2010' or '\u2011' => Gap.Hyphen,
                _ when c < _letters.Length && _letters[c] == Letters.Mark => Gap.Space,
                _ => Gap.Break,
            };
            gap = mark > gap ? mark : gap;
        }

        // A hyphen between spaces is a dash.
        return gap == Gap.Hyphen && _position - start > 1 ? Gap.Break : gap;
    }
}
