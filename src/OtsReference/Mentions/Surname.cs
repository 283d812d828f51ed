namespace Ots.Mentions;

/// <summary>A surname without the full name, with what stands before and behind it: given names, initials, a title, or somebody else's given name.</summary>
internal ref struct Surname(ReadOnlySpan<char> text, Lexicon lexicon, Span<Word> words, int first, int last)
{
    // Shorter ones are too often words: Gül is a rose, Tatar a people.
    private const int LongEnough = 6;

    // Between a given name and a surname there may be a patronymic of one or two words.
    private const int MostUnknown = 2;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<Word> _words = words;
    private readonly int _first = first;
    private readonly int _last = last;
    private int _start = first;
    private bool _hasTitle;
    private bool _isOther;

    /// <summary>The last word of the mention.</summary>
    public int Last { get; private set; } = last;

    /// <summary>Adds the hit, unless what stands before it makes it the name of somebody else.</summary>
    public bool Add(MentionContext context, MentionScanner.Found found)
    {
        int[] entities = found.Entities!;
        bool isSupported = LookBehind(ref entities);
        if (!isSupported && !_isOther)
        {
            isSupported = LookAhead(ref entities);
        }

        if (_isOther)
        {
            return false;
        }

        ref readonly Word word = ref _words[_first];
        int length = found.HasEnding ? word.StemLength : word.Length;
        Word.Take(_words[_start..(Last + 1)]);
        context.Add(new Hit(
            _words[_start].Start, found.HasEnding && Last == _last ? _words[_last].StemEnd(_text) : _words[Last].End, _words[Last].End, NameRank.Surname, entities, isSupported, _hasTitle,
            IsLikely: length >= LongEnough || IsPatronymic(length)));
        return true;
    }

    // Whether a given name or an initial stands before the surname.
    private bool LookBehind(ref int[] entities)
    {
        int unknown = 0;
        for (int i = _first - 1; i >= 0 && IsJoined(i); i--)
        {
            ref readonly Word word = ref _words[i];
            if (word.IsTaken || !word.IsCapitalized)
            {
                // A title may be written small or be the end of a mention (Macaristan Başbakanı Orban); any other such word says nothing.
                _hasTitle = unknown == 0 && IsTitle(word);
                break;
            }

            if (Narrow(ref entities, word))
            {
                _start = i;
                unknown = 0;
                continue;
            }

            if (_start < _first)
            {
                // Another spelling of the first half of a name such as Kassym-Jomart.
                _start = _words[i + 1].Gap == Gap.Hyphen ? i : _start;
                break;
            }

            if (unknown == 0 && IsTitle(word))
            {
                _hasTitle = true;
                break;
            }

            if (IsInitial(i))
            {
                // It is the initial of somebody else.
                _isOther = true;
                break;
            }

            if (++unknown > MostUnknown)
            {
                break;
            }
        }

        bool isSupported = _start < _first;
        _isOther |= !isSupported && unknown > 0;
        return isSupported;
    }

    // Whether the given name follows, as in a list.
    private bool LookAhead(ref int[] entities)
    {
        int next = _last + 1;
        if (next < _words.Length && _words[next] is { Gap: Gap.Space, Capitals: > 0, Length: > 1 } && Narrow(ref entities, _words[next]))
        {
            Last = next;
            return true;
        }

        return false;
    }

    // Keeps the entities that have the word as a given name or its initial, where there are any.
    private readonly bool Narrow(ref int[] entities, in Word word)
    {
        Span<char> folded = stackalloc char[WordReader.LongestWord];
        ReadOnlySpan<char> initial = word.Length <= 2 ? folded[..Fold(word, folded)] : default;
        int kept = 0;
        int last = 0;
        foreach (int entity in entities)
        {
            if (Has(entity, word, initial))
            {
                kept++;
                last = entity;
            }
        }

        if (kept > 0 && kept < entities.Length)
        {
            entities = kept == 1 ? lexicon.Alone(last) : Keep(entities, word, initial);
        }

        return kept > 0;
    }

    private readonly int[] Keep(int[] entities, in Word word, ReadOnlySpan<char> initial)
    {
        List<int> kept = [];
        foreach (int entity in entities)
        {
            if (Has(entity, word, initial))
            {
                kept.Add(entity);
            }
        }

        return [.. kept];
    }

    private readonly bool Has(int entity, in Word word, ReadOnlySpan<char> initial)
    {
        if (initial.Length > 0 && lexicon.IsInitial(entity, initial))
        {
            return true;
        }

        foreach (int given in lexicon.Words.At(word.Whole))
        {
            if (lexicon.IsGivenName(entity, given))
            {
                return true;
            }
        }

        foreach (int given in lexicon.Words.At(word.Stem))
        {
            if (lexicon.IsGivenName(entity, given))
            {
                return true;
            }
        }

        return false;
    }

    // Surnames in -ov and -ev are no other words, however short.
    private readonly bool IsPatronymic(int length)
    {
        Span<char> folded = stackalloc char[WordReader.LongestWord];
        return Fold(_words[_first], folded) >= length && folded[..length] is [_, _, .., 'o' or 'e' or 'о' or 'е', 'v' or 'в'];
    }

    // An initial is followed by a full stop.
    private readonly bool IsInitial(int index) => _words[index].Length <= 2 && _words[index + 1].Gap == Gap.Stop;

    // Whether a word and the next belong together.
    private readonly bool IsJoined(int index) => _words[index + 1].Gap is Gap.Space or Gap.Hyphen || (_words[index + 1].Gap == Gap.Stop && _words[index].Length <= 2);

    private readonly bool IsTitle(in Word word)
    {
        Span<char> folded = stackalloc char[WordReader.LongestWord];
        return Titles.Contains(folded[..Fold(word, folded)]);
    }

    private readonly int Fold(in Word word, Span<char> folded)
    {
        WordReader reader = new(_text[word.Start..word.End]);
        return reader.Read(folded, out Word again) ? again.Length : 0;
    }
}
