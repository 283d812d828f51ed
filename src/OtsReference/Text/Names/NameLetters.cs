using System;

namespace Ots.Text;

/// <summary>
/// What is left of a name when case, Unicode form, punctuation and invisible characters do not count: its letters and digits in lower case, each mark after its
/// letter, and a space where a word ends. Under no culture; the generator and the runtime share this code.
/// </summary>
internal static class NameLetters
{
    /// <summary>The most characters that one of the text becomes: a letter and two marks.</summary>
    public const int MaxPerChar = 3;

    /// <summary>Whether a character is a combining mark.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>Writes the letters of a text.</summary>
    /// <returns>The number of characters written.</returns>
    public static int Write(ReadOnlySpan<char> text, Span<char> letters)
    {
        int length = 0;
        bool isNewWord = false;
        foreach (char c in text)
        {
            // The modifier letters are apostrophes here.
            bool isLetter = c < 0x80
                ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
                : char.IsLetterOrDigit(c) && c is not ((>= '\u02B0' and <= '\u02FF') or '\uA78B' or '\uA78C');
            if (isLetter)
            {
                if (isNewWord && length > 0)
                {
                    letters[length++] = ' ';
                }

                isNewWord = false;
                letters[length] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
                length = c < 0x80 ? length + 1 : Lower(letters, length);
            }
            else if (c >= 0x80 && IsMark(c))
            {
                // The dot that some case mappings leave behind the i of İ.
                if (!isNewWord && length > 0 && !(c == '\u0307' && letters[length - 1] == 'i'))
                {
                    letters[length++] = c;
                }
            }
            else if (c < 0x80 ? c is not ('\'' or '`') : !IsPassedOver(c))
            {
                isNewWord = true;
            }
        }

        return length;
    }

    // Puts the letter at a place in lower case, and its marks behind it. Returns where they end. The four Turkic i's are one letter: no culture knows which of
    // them an upper-case I stood for. The two schwas look the same, and so are typed for one another.
    private static int Lower(Span<char> letters, int place)
    {
        char letter = letters[place] switch
        {
            '\u0130' or '\u0131' => 'i',
            '\u01DD' or '\u018E' => '\u0259',
            var c => char.ToLowerInvariant(c),
        };
        letters[place] = letter;
        return letter < 0xC0 ? place + 1 : Decomposition.Write(letters, place);
    }

    // The apostrophes, with any of which Uzbek writes oʻ and gʻ; soft hyphen, zero-width spaces and joiners, marks of direction, variation selectors, byte order mark.
    private static bool IsPassedOver(char c) =>
        c is '\u00B4' or '\u055A' or (>= '\u02B0' and <= '\u02FF') or (>= '\u2018' and <= '\u201B') or '\u2032' or '\u2035' or '\uA78B' or '\uA78C' or '\uFF07'
            or '\u00AD' or '\u034F' or '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
            or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';
}
