using System;

namespace Ots.Text;

/// <summary>
/// Reduces a name to the letters and digits that its spellings share. The generator folds the names in the data and the
/// runtime folds what is searched for with this same code, under no culture.
/// </summary>
internal static class NameFold
{
    /// <summary>Writes the folded text; no longer than the text itself.</summary>
    /// <returns>The number of characters written.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        int length = 0;
        foreach (char c in text)
        {
            char letter = Letter(c);
            if (letter == '\0' && length > 0 && Composed(folded[length - 1], c) is var composed and not '\0')
            {
                folded[length - 1] = composed;
            }
            else if (letter != '\0')
            {
                folded[length++] = letter;
            }
        }

        return length;
    }

    /// <summary>The folded text.</summary>
    public static string Fold(string text)
    {
        Span<char> folded = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        return folded.Slice(0, Fold(text.AsSpan(), folded)).ToString();
    }

    // Letters of their own, which Unicode can also write as another letter and a mark.
    private static char Composed(char letter, char mark) => (letter, mark) switch
    {
        ('и', '\u0306') => 'й',
        ('у', '\u0306') => 'ў',
        ('е', '\u0308') => 'ё',
        ('і', '\u0308') => 'ї',
        _ => '\0',
    };

    private static char Letter(char c)
    {
        if (c < 0x80)
        {
            return c switch
            {
                >= 'a' and <= 'z' or >= '0' and <= '9' => c,
                >= 'A' and <= 'Z' => (char)(c + 0x20),
                _ => '\0',
            };
        }

        // The modifier letters that Uzbek writes as an apostrophe count as letters in Unicode.
        if (c is >= '\u02B0' and <= '\u036F')
        {
            return '\0';
        }

        char lower = char.ToLowerInvariant(c);
        return lower < 0x250 || lower is 'ə' or 'ǝ' || (lower >= '\u1E00' && lower <= '\u1EFF') ? Latin(lower) : char.IsLetterOrDigit(lower) ? lower : '\0';
    }

    // Upper-case İ stays in the table: invariant lower-casing leaves it alone.
    private static char Latin(char lower) => lower switch
    {
        >= 'à' and <= 'å' or 'ā' or 'ă' or 'ą' or 'ǎ' => 'a',
        'ç' or 'ć' or 'č' or 'ĉ' or 'ċ' => 'c',
        'ď' or 'đ' or 'ḍ' => 'd',
        >= 'è' and <= 'ë' or 'ē' or 'ĕ' or 'ė' or 'ę' or 'ě' or 'ə' or 'ǝ' => 'e',
        'ğ' or 'ĝ' or 'ġ' or 'ģ' or 'ǧ' or 'ḡ' => 'g',
        'ĥ' or 'ḥ' => 'h',
        >= 'ì' and <= 'ï' or 'ī' or 'ĭ' or 'į' or 'İ' or 'ı' or 'ǐ' => 'i',
        'ĵ' => 'j',
        'ķ' or 'ḳ' => 'k',
        'ł' or 'ľ' or 'ļ' => 'l',
        'ñ' or 'ń' or 'ň' or 'ņ' or 'ŋ' => 'n',
        >= 'ò' and <= 'ö' or 'ø' or 'ō' or 'ŏ' or 'ő' or 'ǒ' => 'o',
        'ŕ' or 'ř' or 'ŗ' => 'r',
        'ş' or 'ś' or 'š' or 'ș' or 'ŝ' or 'ṣ' => 's',
        'ţ' or 'ť' or 'ț' or 'ṭ' => 't',
        >= 'ù' and <= 'ü' or 'ū' or 'ŭ' or 'ů' or 'ű' or 'ų' or 'ǔ' => 'u',
        'ŵ' => 'w',
        'ý' or 'ÿ' or 'ŷ' => 'y',
        'ž' or 'ź' or 'ż' or 'ẓ' => 'z',
        _ => char.IsLetterOrDigit(lower) ? lower : '\0',
    };
}
