namespace Ots.Mentions;

/// <summary>
/// The words around the place that a text is read at, and what is known of each: some behind for what stands before a surname, and more ahead
/// than the longest name has. Of fixed size, so that a long text takes no more memory than a short one.
/// </summary>
internal ref struct WordWindow(ReadOnlySpan<char> text, Lexicon lexicon, Span<Word> words, Span<char> letters)
{
    /// <summary>The words that it holds.</summary>
    public const int Size = 128;

    /// <summary>The letters that it needs room for.</summary>
    public const int Letters = 2 * WordReader.LongestWord;

    private const int Behind = 8;
    private const int YearLength = 4;

    private readonly Span<Word> _words = words;
    private readonly Span<char> _folded = letters[..WordReader.LongestWord];
    private readonly Span<char> _foldedAgain = letters[WordReader.LongestWord..];
    private WordReader _reader = new(text);
    private bool _isAtEnd;

    /// <summary>The text.</summary>
    public readonly ReadOnlySpan<char> Text = text;

    /// <summary>The names that are looked for.</summary>
    public readonly Lexicon Lexicon = lexicon;

    /// <summary>How many words there are.</summary>
    public int Count;

    /// <summary>The words.</summary>
    public readonly Span<Word> Words => _words[..Count];

    /// <summary>A word by its place.</summary>
    public readonly ref Word this[int index] => ref _words[index];

    /// <summary>Whether more words have to be read before a name at a place is seen whole.</summary>
    public readonly bool EndsNear(int first) => first + Lexicon.LongestName + 1 >= Count && !_isAtEnd;

    /// <summary>Moves the words still needed to the front and reads on.</summary>
    /// <returns>The new place of the word at hand.</returns>
    public int Fill(int first, MentionContext context)
    {
        int drop = Math.Max(0, first - Behind);
        _words[drop..Count].CopyTo(_words);
        Count -= drop;
        while (Count < _words.Length)
        {
            if (!_reader.Read(_folded, out Word word))
            {
                _isAtEnd = true;
                break;
            }

            Analyze(ref word, context);
            _words[Count++] = word;
        }

        return first - drop;
    }

    /// <summary>A word's letters once more, folded, until the next word is folded.</summary>
    public readonly ReadOnlySpan<char> Fold(in Word word)
    {
        WordReader reader = new(Text[word.Start..word.End]);
        return reader.Read(_foldedAgain, out Word again) ? _foldedAgain[..again.Length] : default;
    }

    private readonly void Analyze(ref Word word, MentionContext context)
    {
        if (word.Length == 0)
        {
            return;
        }

        ReadOnlySpan<char> folded = _folded[..word.Length];
        word.Skeleton = word.IsCapitalized && word.Length > 2 ? Skeleton.Of(folded) : 0;
        if (word.Length == YearLength && folded[0] is '1' or '2')
        {
            context.AddYear(folded);
        }

        WordTrie forms = Lexicon.Words;
        int node = forms.Start(folded[0]);
        for (int length = 1; node != WordTrie.Root; length++)
        {
            if (forms.EndsAt(node))
            {
                if (length == folded.Length)
                {
                    word.Whole = node;
                    return;
                }

                // The longest stem, unless all that it leaves is the one letter that may as well be a part of a longer ending.
                if (length > 1 && (word.Stem == WordTrie.Root || folded.Length - length > 1) && forms.TakesEndings(node)
                    && Endings.Accepts(folded, length, word.Apostrophe == length, Text[word.Start..word.End]))
                {
                    word.Stem = node;
                    word.StemLength = (byte)length;
                }
            }

            if (length == folded.Length)
            {
                return;
            }

            node = forms.Step(node, folded[length]);
        }
    }
}
