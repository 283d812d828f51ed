using System;

namespace Ots.Text;

/// <summary>
/// Reduces a name to a key that its spellings share: diacritics go, Cyrillic becomes Latin, and what the romanizations of the region write in several ways
/// is written in one (kh, x and h; q, k and g; zh, j and ж; w and v; -iy, -y and -i; -ev and -yev); an English article goes. The generator folds the names in the data and the runtime
/// folds what is searched for with this same code, under no culture.
/// </summary>
/// <remarks>
/// The key is lower-case ASCII letters and digits, and letters of scripts that are not read here. Two letters keep another sound in it: c is the ch of English,
/// x its h, so that folding a key again changes nothing (but for one of i, v and x alone, which looks like a numeral).
/// </remarks>
internal static class NameFold
{
    /// <summary>The most letters that are folded; a longer text is found by its letters as they are.</summary>
    public const int Longest = 80;

    /// <summary>The most characters that one letter becomes.</summary>
    public const int MaxPerLetter = 4;

    /// <summary>Whether a letter is ə or ä, which other languages write as a or as e.</summary>
    public static bool IsOpen(char letter, char next) => letter is '\u0259' or 'ә' || (letter == 'a' && next == '\u0308');

    /// <summary>Writes the key of a name.</summary>
    /// <param name="letters">What <see cref="NameLetters"/> made of the name; at most <see cref="Longest"/>.</param>
    /// <param name="reading">How to read them.</param>
    /// <param name="key">Where to; room for <see cref="MaxPerLetter"/> times as many.</param>
    /// <returns>The number of characters written.</returns>
    public static int Fold(ReadOnlySpan<char> letters, NameReading reading, Span<char> key)
    {
        int length = Sounds.Merge(key.Slice(0, Romanize(letters, reading, key)), reading);

        // Letters that stand together only now can be one sound as well. Nothing is ambiguous any more.
        for (int before = length + 1; before != length;)
        {
            before = length;
            length = Sounds.Merge(key.Slice(0, length), default);
        }

        return length;
    }

    /// <summary>Leaves the marks and spaces out: all that is done to a name of three letters, such as a code.</summary>
    /// <returns>The number of characters written.</returns>
    public static int Strip(ReadOnlySpan<char> letters, Span<char> key)
    {
        int length = 0;
        foreach (char c in letters)
        {
            if (c != ' ' && (c < 0x80 || !NameLetters.IsMark(c)))
            {
                key[length++] = c == '\u0259' ? 'e' : c;
            }
        }

        return length;
    }

    // Latin letters, digits and spaces.
    private static int Romanize(ReadOnlySpan<char> letters, NameReading reading, Span<char> latin)
    {
        int length = 0;
        int word = 0;
        char previous = ' ';
        for (int i = 0; i < letters.Length; i++)
        {
            char c = letters[i];
            if (previous == ' ' && c is 'i' or 'v' or 'x' && RomanNumeral.Read(letters.Slice(i), out int numeral) is > 0 and var numerals)
            {
                length += RomanNumeral.Write(numeral, latin.Slice(length));
                i += numerals - 1;
                previous = '0';
                continue;
            }

            // The Organization of the Turkic States.
            if (previous == ' ' && c == 't' && i + 3 < letters.Length && letters[i + 1] == 'h' && letters[i + 2] == 'e' && letters[i + 3] == ' ')
            {
                i += 3;
                word++;
                continue;
            }

            char mark = i + 1 < letters.Length && letters[i + 1] >= 0x80 && NameLetters.IsMark(letters[i + 1]) ? letters[i + 1] : '\0';
            if ((c >= 0x80 || mark != '\0') && IsOpen(c, mark))
            {
                latin[length++] = word < 32 && (reading.Front >> word & 1) != 0 ? 'e' : 'a';
            }
            else if (c < 0x80)
            {
                word += c == ' ' ? 1 : 0;
                latin[length++] = c;
                if (mark != '\0' && IsSibilant(c, mark) && !(c == 'z' && reading.IsMarkLost))
                {
                    latin[length++] = 'h';
                }
            }
            else if (!NameLetters.IsMark(c))
            {
                char letter = Composed(c, mark);
                if (c < '\u0400' ? TryLatin(c, out ReadOnlySpan<char> written) : Cyrillic.TryLatin(letter, previous, reading.Cyrillic, out written))
                {
                    written.CopyTo(latin.Slice(length));
                    length += written.Length;
                }
                else
                {
                    latin[length++] = letter;
                }
            }

            previous = c;
        }

        return length;
    }

    // ş, ș, š and ç, č and ž: the marks that make a letter the one that English writes with an h.
    private static bool IsSibilant(char letter, char mark) => mark switch
    {
        '\u0327' => letter is 's' or 'c',
        '\u0326' => letter == 's',
        '\u030C' => letter is 's' or 'c' or 'z',
        _ => false,
    };

    // Cyrillic letters of their own, which Unicode can also write as another letter and a mark.
    private static char Composed(char letter, char mark) => (letter, mark) switch
    {
        ('и', '\u0306') => 'й',
        ('у', '\u0306') => 'ў',
        ('е', '\u0308') => 'ё',
        ('і', '\u0308') => 'ї',
        ('и', '\u0304') => 'ӣ',
        ('у', '\u0304') => 'ӯ',
        _ => letter,
    };

    // Latin letters that are no letter with a mark.
    private static bool TryLatin(char letter, out ReadOnlySpan<char> latin)
    {
        latin = (letter switch
        {
            'ø' or 'ɵ' => "o",
            'đ' or 'ð' => "d",
            'ł' => "l",
            'ŋ' => "n",
            'ħ' => "h",
            'ƣ' => "g",
            'ƶ' => "zh",
            'ß' => "ss",
            'æ' => "ae",
            _ => "",
        }).AsSpan();
        return latin.Length > 0;
    }
}
