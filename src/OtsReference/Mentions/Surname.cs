namespace Ots.Mentions;

/// <summary>A surname without the full name, with what stands before and behind it: given names, initials, a title, or somebody else's given name.</summary>
internal ref struct Surname(WordWindow window, int first, int last)
{
    // Shorter ones are too often words: Gül is a rose, Tatar a people.
    private const int LongEnough = 6;

    // Between a given name and a surname there may be a patronymic of one or two words.
    private const int MostUnknown = 2;

    private readonly WordWindow _window = window;
    private readonly Span<Word> _words = window.Words;
    private readonly int _first = first;
    private readonly int _last = last;
    private int _start = first;
    private bool _hasTitle;
    private bool _isOther;

    /// <summary>The last word of the mention.</summary>
    public int Last { get; private set; } = last;

    /// <summary>Adds the hit, unless what stands before it makes it the name of somebody else.</summary>
    public bool Add(MentionContext context, in Found found)
    {
        int[] entities = found.Entities;
        bool isSupported = LookBehind(ref entities);
        if (!isSupported && !_isOther)
        {
            isSupported = LookAhead(ref entities);
        }

        if (_isOther)
        {
            // A Russian case may as well be the surname of a woman.
            if (found.HasEnding || !IsRussianCase())
            {
                context.Add(new Hit(_words[_first].Start, _words[_last].End, _words[_last].End, NameRank.Surname, entities) { IsOfOther = true });
            }

            return false;
        }

        Word.Take(_words[_start..(Last + 1)]);
        int nameEnd = found.HasEnding && Last == _last ? _words[_last].StemEnd(_window.Text) : _words[Last].End;
        context.Add(new Hit(_words[_start].Start, nameEnd, _words[Last].End, NameRank.Surname, entities)
        {
            IsSupported = isSupported,
            HasTitle = _hasTitle,
            Shape = ShapeOf(found.HasEnding ? _words[_first].StemLength : _words[_first].Length),
        });
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

            if (Narrow(ref entities, i))
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

            // Neither the first word of a sentence nor a headline in capitals says that it is a given name.
            if (IsOpener(i) || IsHeadline(word) || IsInOtherCase(word) || ++unknown > MostUnknown)
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
        if (next < _words.Length && _words[next] is { Gap: Gap.Space, Capitals: > 0, Length: > 1 } && Narrow(ref entities, next))
        {
            Last = next;
            return true;
        }

        return false;
    }

    // Keeps the entities that have the word as a given name or its initial, where there are any.
    private readonly bool Narrow(ref int[] entities, int index)
    {
        ref readonly Word word = ref _words[index];
        ReadOnlySpan<char> initial = word.Length <= 2 && (IsInitial(index) || !IsOpener(index)) ? _window.Fold(word) : default;
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
            entities = kept == 1 ? _window.Lexicon.Alone(last) : Keep(entities, word, initial);
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
        if (initial.Length > 0 && _window.Lexicon.GivenNames.HasInitial(entity, initial))
        {
            return true;
        }

        foreach (int given in _window.Lexicon.Words.At(word.Whole))
        {
            if (_window.Lexicon.GivenNames.Has(entity, WordTrie.WordOf(given)))
            {
                return true;
            }
        }

        foreach (int given in _window.Lexicon.Words.At(word.Stem))
        {
            if (_window.Lexicon.GivenNames.Has(entity, WordTrie.WordOf(given)))
            {
                return true;
            }
        }

        return false;
    }

    // Surnames in -ov and -ev are no other words, however short.
    private readonly SurnameShape ShapeOf(int length)
    {
        ref readonly Word word = ref _words[_first];
        ReadOnlySpan<char> surname = _window.Fold(word)[..length];
        if (Homographs.ContainsSurname(surname))
        {
            return SurnameShape.Doubtful;
        }

        return length >= LongEnough || surname is [_, _, .., 'o' or 'e' or 'о' or 'е', 'v' or 'в'] ? SurnameShape.Likely
            : length == LongEnough - 1 && word.Gap is not (Gap.Sentence or Gap.Stop) ? SurnameShape.Plausible
            : SurnameShape.Doubtful;
    }

    private readonly bool IsOpener(int index)
    {
        return Openers.Contains(_window.Fold(_words[index]), isFirst: _words[index].Gap is Gap.Sentence or Gap.Stop);
    }

    // Визит Эрдогана: a man's given name would be in a case as well, and a woman's stands before -ова and -ева alone.
    private readonly bool IsInOtherCase(in Word word) => IsRussianCase() && _window.Text[word.End - 1] is not ('а' or 'я' or 'у' or 'ю' or 'е' or 'м' or 'о' or 'й' or 'ы' or 'и')
        && _window.Text[_words[_first].Start.._words[_first].End] is not [.., 'в', 'а'] and not [.., 'в', 'у'] and not [.., 'в', 'о', 'й'];

    private readonly bool IsRussianCase() => _words[_first].Whole != WordTrie.Root && !_window.Lexicon.Words.TakesEndings(_words[_first].Whole);

    private readonly bool IsHeadline(in Word word) => word.Length > 1 && word.Capitals == word.Length && _words[_first].Capitals == _words[_first].Length;

    // An initial is followed by a full stop.
    private readonly bool IsInitial(int index) => _words[index].Length <= 2 && _words[index + 1].Gap == Gap.Stop;

    // Whether a word and the next belong together.
    private readonly bool IsJoined(int index) => _words[index + 1].Gap is Gap.Space or Gap.Hyphen || (_words[index + 1].Gap == Gap.Stop && _words[index].Length <= 2);

    private readonly bool IsTitle(in Word word)
    {
        return Titles.Contains(_window.Fold(word));
    }
}
