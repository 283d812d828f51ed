namespace Ots.Mentions;

/// <summary>
/// Reads a text once and takes at each word the longest name that starts there. A text costs time by its length, and memory by what it names.
/// </summary>
internal ref struct MentionScanner
{
    private const int LongestSeparateEnding = 6;

    private readonly MentionContext _context;
    private WordWindow _window;
    private bool _isWithin;

    private MentionScanner(WordWindow window)
    {
        _window = window;
        _context = new MentionContext(window.Lexicon);
    }

    /// <summary>Finds the mentions of a text.</summary>
    public static IReadOnlyList<Mention> Scan(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        MentionScanner scanner = new(new WordWindow(text, lexicon, stackalloc Word[WordWindow.Size], stackalloc char[WordWindow.Letters]));
        return scanner.Scan();
    }

    private IReadOnlyList<Mention> Scan()
    {
        int first = 0;
        while (true)
        {
            if (_window.EndsNear(first))
            {
                first = _window.Fill(first, _context);
            }

            if (first >= _window.Count)
            {
                return _context.Resolve();
            }

            first += Match(first);
        }
    }

    // The number of words that the longest name has which starts at a word, or 1 where none does.
    private int Match(int first)
    {
        if (_window[first] is { Whole: WordTrie.Root, Stem: WordTrie.Root, Skeleton: 0 })
        {
            return 1;
        }

        Found best = NameMatcher.Longest(_window, first, _isWithin);
        bool isBySound = best.Words == 0;
        if (isBySound)
        {
            best = SoundMatcher.Find(_window, first);
            if (best.Words == 0)
            {
                return 1;
            }
        }

        int last = first + best.Words - 1;
        return best.Rank switch
        {
            NameRank.Weak when !_isWithin => MatchWeak(first, last, best),
            _ when Namesakes.IsNamedAfter(_window, first, last, best) => best.Words,
            NameRank.Surname when !isBySound => MatchSurname(first, last, best),
            NameRank.Homograph when !Homographs.StandsForPlace(_window, first, best.HasEnding) => 1,
            _ when IsTitle(first, last) => 1,
            _ => Add(first, last, best),
        };
    }

    private readonly int MatchSurname(int first, int last, in Found found)
    {
        Surname surname = new(_window, first, last);
        return surname.Add(_context, found) ? surname.Last - first + 1 : found.Words;
    }

    // The rest of the text decides whether a weak name is meant, or the stronger ones that lie in it.
    private int MatchWeak(int first, int last, in Found weak)
    {
        int count = Add(first, last, weak);
        _isWithin = true;
        int end = _window.Count;
        _window.Count = first + count;
        for (int i = first; i < _window.Count;)
        {
            i += Match(i);
        }

        _isWithin = false;
        _window.Count = end;
        return count;
    }

    // One word in quotation marks is the title of something that is called after the place: a newspaper, an epic, a university.
    private readonly bool IsTitle(int first, int last)
    {
        ref readonly Word word = ref _window[first];
        return first == last && word.Capitals < word.Length && word.Start > 0 && IsQuote(_window.Text[word.Start - 1]) && word.End < _window.Text.Length && IsQuote(_window.Text[word.End]);
    }

    private static bool IsQuote(char c) => c is '"' or '«' or '»' or '“' or '”' or '„';

    private int Add(int first, int last, in Found found)
    {
        Word.Take(_window.Words[first..(last + 1)]);
        int nameEnd = found.HasEnding ? _window[last].StemEnd(_window.Text) : _window[last].End;
        int end = EndOf(ref last, found.HasEnding);
        _context.Add(new Hit(_window[first].Start, nameEnd, end, found.Rank, found.Entities) { IsSupported = found.Words > 1 }, _isWithin);
        return last - first + 1;
    }

    // Where the mention ends: TDT-nin has its ending in a word of its own.
    private readonly int EndOf(ref int last, bool hasEnding)
    {
        if (!hasEnding && last + 1 < _window.Count && _window[last + 1] is { Gap: Gap.Hyphen, Capitals: 0, Length: > 0 and <= LongestSeparateEnding } next)
        {
            if (Endings.Contains(_window.Fold(next)))
            {
                last++;
            }
        }

        return _window[last].End;
    }
}
