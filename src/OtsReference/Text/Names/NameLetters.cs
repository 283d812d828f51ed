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
            char letter = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c < 0x80 ? c : Lower(c);
            if (letter is >= 'a' and <= 'z' or >= '0' and <= '9' || (letter >= 0x80 && !IsMark(letter) && char.IsLetterOrDigit(letter) && !IsApostrophe(letter)))
            {
                if (isNewWord && length > 0)
                {
                    letters[length++] = ' ';
                }

                isNewWord = false;
                length = Append(letter, letters, length);
            }
            else if (IsMark(letter))
            {
                // The dot that some case mappings leave behind the i of İ.
                if (!isNewWord && length > 0 && !(letter == '\u0307' && letters[length - 1] == 'i'))
                {
                    letters[length++] = letter;
                }
            }
            else if (!IsApostrophe(letter) && !IsInvisible(letter))
            {
                isNewWord = true;
            }
        }

        return length;
    }

    /// <summary>Leaves the spaces out of what <see cref="Write"/> wrote: the key by which a curated name is found as it is.</summary>
    /// <returns>The number of characters left.</returns>
    public static int Join(Span<char> letters)
    {
        int length = 0;
        foreach (char c in letters)
        {
            if (c != ' ')
            {
                letters[length++] = c;
            }
        }

        return length;
    }

    private static int Append(char letter, Span<char> letters, int length)
    {
        if (letter < 0xC0)
        {
            letters[length] = letter;
            return length + 1;
        }

        char mark = Decomposition.TakeMark(ref letter);
        if (mark == '\0')
        {
            letters[length] = letter;
            return length + 1;
        }

        length = Append(letter, letters, length);
        letters[length] = mark;
        return length + 1;
    }

    // The four Turkic i's are one letter: no culture knows which of them an upper-case I stood for. The two schwas look the same, and so are typed for one another.
    private static char Lower(char c) => c switch
    {
        '\u0130' or '\u0131' => 'i',
        '\u01DD' or '\u018E' => '\u0259',
        _ => char.ToLowerInvariant(c),
    };

    // Uzbek writes oʻ and gʻ with any of these. The modifier letters count as letters in Unicode.
    private static bool IsApostrophe(char c) =>
        c is '\'' or '`' or '\u00B4' or '\u055A' or (>= '\u02B0' and <= '\u02FF') or (>= '\u2018' and <= '\u201B') or '\u2032' or '\u2035' or '\uA78B' or '\uA78C' or '\uFF07';

    // Soft hyphen, zero-width spaces and joiners, marks of direction, variation selectors, byte order mark.
    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u034F' or '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
            or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';
}
