namespace Ots.Mentions;

/// <summary>
/// Reads a text once, a few words ahead, and takes at each word the longest name that starts there. Words and what is known of them are kept
/// in a window of fixed size, so that a text costs time by its length, and memory by what it names.
/// </summary>
internal ref struct MentionScanner
{
    // Twice the longest name is ahead at least, and some words behind for what stands before a surname.
    private const int WindowSize = 128;
    private const int Behind = 8;
    private const int YearLength = 4;

    private readonly ReadOnlySpan<char> _text;
    private readonly Lexicon _lexicon;
    private readonly Span<Word> _window;
    private readonly Span<char> _folded;
    private readonly MentionContext _context;
    private WordReader _reader;
    private int _count;
    private bool _isAtEnd;
    private bool _isWithin;

    private MentionScanner(ReadOnlySpan<char> text, Lexicon lexicon, Span<Word> window, Span<char> folded)
    {
        _text = text;
        _lexicon = lexicon;
        _window = window;
        _folded = folded;
        _context = new MentionContext(lexicon);
        _reader = new WordReader(text);
    }

    /// <summary>Finds the mentions of a text.</summary>
    public static IReadOnlyList<Mention> Scan(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        MentionScanner scanner = new(text, lexicon, stackalloc Word[WindowSize], stackalloc char[WordReader.LongestWord]);
        return scanner.Scan();
    }

    private IReadOnlyList<Mention> Scan()
    {
        int first = 0;
        while (true)
        {
            if (first + Lexicon.LongestName + 1 >= _count && !_isAtEnd)
            {
                first = Fill(first);
            }

            if (first >= _count)
            {
                return _context.Resolve();
            }

            first += Match(first);
        }
    }

    // Moves the words still needed to the front of the window and reads on. Returns the new place of the word at hand.
    private int Fill(int first)
    {
        int drop = Math.Max(0, first - Behind);
        _window[drop.._count].CopyTo(_window);
        _count -= drop;
        while (_count < WindowSize)
        {
            if (!_reader.Read(_folded, out Word word))
            {
                _isAtEnd = true;
                break;
            }

            Analyze(ref word);
            _window[_count++] = word;
        }

        return first - drop;
    }

    private readonly void Analyze(ref Word word)
    {
        if (word.Length == 0)
        {
            return;
        }

        ReadOnlySpan<char> folded = _folded[..word.Length];
        word.Skeleton = word.IsCapitalized && word.Length > 2 ? Skeleton.Of(folded) : 0;
        if (word.Length == YearLength && folded[0] is '1' or '2')
        {
            _context.AddYear(folded);
        }

        WordTrie words = _lexicon.Words;
        int node = words.Start(folded[0]);
        for (int length = 1; node != WordTrie.Root; length++)
        {
            if (words.EndsAt(node))
            {
                if (length == folded.Length)
                {
                    word.Whole = node;
                    return;
                }

                // The longest stem, unless all that it leaves is the one letter that may as well be a part of a longer ending.
                if (length > 1 && (word.Stem == WordTrie.Root || folded.Length - length > 1) && Endings.Accepts(folded, length, word.Apostrophe == length, _text[word.Start..word.End]))
                {
                    word.Stem = node;
                    word.StemLength = (byte)length;
                }
            }

            if (length == folded.Length)
            {
                return;
            }

            node = words.Step(node, folded[length]);
        }
    }

    // The number of words that the longest name has which starts at a word, or 1 where none does.
    private int Match(int first)
    {
        ref readonly Word word = ref _window[first];
        Found best = default;
        if (word.Whole != WordTrie.Root || word.Stem != WordTrie.Root)
        {
            Follow(first, first, Lexicon.Start, ref best);
        }

        if (best.Words == 0)
        {
            return word.Skeleton == 0 || !FindSound(first, ref best) ? 1 : Add(first, first + best.Words - 1, best);
        }

        int last = first + best.Words - 1;
        if (best.Rank == NameRank.Weak && !_isWithin)
        {
            return MatchWeak(first, last, best);
        }

        if (best.Rank == NameRank.Surname)
        {
            Surname surname = new(_text, _lexicon, _window[.._count], first, last);
            return surname.Add(_context, best) ? surname.Last - first + 1 : best.Words;
        }

        return IsTitle(first, last) ? 1 : Add(first, last, best);
    }

    // One word in quotation marks is the title of something that is called after the place: a newspaper, an epic, a university.
    private readonly bool IsTitle(int first, int last) => first == last && _window[first].Capitals < _window[first].Length
        && _window[first].Start > 0 && IsQuote(_text[_window[first].Start - 1]) && _window[first].End < _text.Length && IsQuote(_text[_window[first].End]);

    private static bool IsQuote(char c) => c is '"' or '«' or '»' or '“' or '”' or '„';

    // A person whose name the data has in other spellings: the given name and, next or after a second one, the surname sound like theirs.
    private bool FindSound(int first, ref Found found)
    {
        const int MostWords = 4;
        Span<char> letters = stackalloc char[WordReader.LongestWord];
        ReadOnlySpan<int> persons = _lexicon.Persons.ByGivenName(_window[first].Skeleton);
        for (int i = first + 1; persons.Length > 0 && i < _count && i < first + MostWords && _window[i] is { Skeleton: not 0, Gap: Gap.Space or Gap.Hyphen, IsTaken: false } word; i++)
        {
            WordReader reader = new(_text[word.Start..word.End]);
            reader.Read(letters, out Word again);
            ReadOnlySpan<char> folded = letters[..again.Length];
            for (int stem = folded.Length; stem > 2 && stem >= folded.Length - Endings.Longest; stem--)
            {
                if (stem < folded.Length && !Endings.Accepts(folded, stem, again.Apostrophe == stem, _text[word.Start..word.End]))
                {
                    continue;
                }

                int[] named = Common(persons, _lexicon.Persons.BySurname(Skeleton.Of(folded[..stem])));
                if (named.Length > 0)
                {
                    _window[i].StemLength = (byte)stem;
                    found = new Found(i - first + 1, stem < folded.Length, NameRank.Surname, named);
                    return true;
                }
            }
        }

        return false;
    }

    private readonly int[] Common(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        List<int>? common = null;
        foreach (int entity in left)
        {
            if (right.Contains(entity))
            {
                (common ??= []).Add(entity);
            }
        }

        return common is null ? [] : common.Count == 1 ? _lexicon.Alone(common[0]) : [.. common];
    }

    // The rest of the text decides whether a weak name is meant, or the stronger ones that lie in it.
    private int MatchWeak(int first, int last, in Found weak)
    {
        int count = Add(first, last, weak);
        _isWithin = true;
        int end = _count;
        _count = first + count;
        for (int i = first; i < _count;)
        {
            i += Match(i);
        }

        _isWithin = false;
        _count = end;
        return count;
    }

    private int Add(int first, int last, in Found found)
    {
        Word.Take(_window[first..(last + 1)]);
        int nameEnd = found.HasEnding ? _window[last].StemEnd(_text) : _window[last].End;
        int end = EndOf(ref last, found.HasEnding);
        _context.Add(new Hit(_window[first].Start, nameEnd, end, found.Rank, found.Entities!, found.Words > 1), _isWithin);
        return last - first + 1;
    }

    // Where the mention ends: TDT-nin has its ending in a word of its own.
    private readonly int EndOf(ref int last, bool hasEnding)
    {
        if (!hasEnding && last + 1 < _count && _window[last + 1] is { Gap: Gap.Hyphen, Capitals: 0, Length: > 0 and <= 6 } next)
        {
            Span<char> folded = stackalloc char[WordReader.LongestWord];
            WordReader reader = new(_text[next.Start..next.End]);
            if (reader.Read(folded, out Word ending) && Endings.Contains(folded[..ending.Length]))
            {
                last++;
            }
        }

        return _window[last].End;
    }

    private void Follow(int first, int index, int node, ref Found best)
    {
        ref readonly Word word = ref _window[index];
        FollowWords(first, index, node, word.Whole, hasEnding: false, ref best);
        FollowWords(first, index, node, word.Stem, hasEnding: true, ref best);
    }

    private void FollowWords(int first, int index, int node, int letters, bool hasEnding, ref Found best)
    {
        foreach (int candidate in letters == WordTrie.Root ? default : _lexicon.Words.At(letters))
        {
            int next = _lexicon.Step(node, candidate);
            if (next < 0)
            {
                continue;
            }

            int count = index - first + 1;
            if (count > best.Words || (count == best.Words && best.HasEnding && !hasEnding))
            {
                Take(first, count, next, hasEnding, ref best);
            }

            if (index + 1 < _count && count < Lexicon.LongestName && Joins(index + 1) && (!hasEnding || IsGenitive(_window[index])))
            {
                Follow(first, index + 1, next, ref best);
            }
        }
    }

    // Whether a name can go on over what stands before a word: 8. Zirvesi, but not from one sentence into the next.
    private readonly bool Joins(int index) => _window[index].Gap switch
    {
        Gap.Space or Gap.Hyphen => true,
        Gap.Stop => _window[index - 1].Length <= YearLength && (char.IsAsciiDigit(_text[_window[index - 1].Start]) || _window[index - 1].Capitals == _window[index - 1].Length),
        _ => false,
    };

    // Within a name only a genitive is taken for granted: Vengriyaning Bosh vaziri is Vengriya Bosh vaziri.
    private readonly bool IsGenitive(in Word word)
    {
        Span<char> folded = stackalloc char[WordReader.LongestWord];
        WordReader reader = new(_text[word.Start..word.End]);
        return reader.Read(folded, out Word again) && Endings.IsGenitive(folded[word.StemLength..again.Length]);
    }

    // Keeps the name at a node where it is written as a name is.
    private readonly void Take(int first, int count, int node, bool hasEnding, ref Found best)
    {
        int[]? entities = null;
        NameRank rank = default;
        foreach (NameVariant variant in _lexicon.At(node))
        {
            if (_isWithin && variant.Rank == NameRank.Weak)
            {
                continue;
            }

            if (entities is not null && variant.Rank < rank)
            {
                break;
            }

            if (IsWritten(variant, first, count, hasEnding))
            {
                entities = entities is null ? variant.Entities : [.. entities.Union(variant.Entities)];
                rank = variant.Rank;
            }
        }

        if (entities is not null)
        {
            best = new Found(count, hasEnding, rank, entities);
        }
    }

    private readonly bool IsWritten(NameVariant variant, int first, int count, bool hasEnding)
    {
        ref readonly Word word = ref _window[first];
        if (variant.IsAcronym)
        {
            int length = hasEnding ? word.StemLength : word.Length;
            return word.Capitals == length || (word.Capitals == word.Length && word.Length > length);
        }

        if (count == 1 || variant.Rank == NameRank.Weak)
        {
            return word.IsCapitalized;
        }

        // The president of Kazakhstan, Turkic investment fund: a third of the capitals is enough, as not all write all.
        int wanted = 0;
        int written = 0;
        for (int i = 0; i < count; i++)
        {
            if ((variant.Capitals & (1u << (i & 31))) != 0)
            {
                wanted++;
                written += _window[first + i].IsCapitalized ? 1 : 0;
            }
        }

        return written * 3 >= wanted;
    }

    /// <summary>The longest name so far.</summary>
    internal readonly record struct Found(int Words, bool HasEnding, NameRank Rank, int[]? Entities);
}
