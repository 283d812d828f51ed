using Ots.Text;

namespace Ots.Mentions;

/// <summary>
/// What each character is to a reader of words: the letter that it folds to, with a bit for a capital, or something that is no letter.
/// It is <see cref="NameLetters"/> a character at a time and without the marks, in a table, so that a long text is read without branches.
/// </summary>
internal static class Letters
{
    /// <summary>No part of a word.</summary>
    public const ushort Separator = 0;

    /// <summary>A combining mark, or a character without a shape such as a soft hyphen or a right-to-left mark: left out of a word.</summary>
    public const ushort Mark = 1;

    /// <summary>An apostrophe of any shape: a part of a word where letters stand on both sides.</summary>
    public const ushort Apostrophe = 2;

    /// <summary>Set where the letter is a capital.</summary>
    public const ushort Capital = 0x8000;

    /// <summary>The lowest value that is a letter or a digit.</summary>
    public const ushort FirstLetter = '0';

    // No name of the region has a letter beyond; what lies there (punctuation aside, ideographs and halves of pairs) separates words.
    private const int Size = 0x2100;

    // The scripts between Cyrillic and the Latin letters of Unicode's later blocks have no names here either, and take a while to look through.
    private const int AfterCyrillic = 0x0530;
    private const int MoreLatin = 0x1E00;

    /// <summary>The values by character; a character beyond the end is a <see cref="Separator"/>.</summary>
    public static ushort[] Table { get; } = CreateTable();

    /// <summary>What a mark makes of the letter before it, where that is a letter of its own.</summary>
    public static char Compose(char letter, char mark) => (letter, mark) switch
    {
        ('и', '\u0306') => 'й',
        ('у', '\u0306') => 'ў',
        ('і', '\u0308') => 'ї',
        _ => letter,
    };

    private static ushort[] CreateTable()
    {
        ushort[] table = new ushort[Size];
        Span<char> letters = stackalloc char[NameLetters.MaxPerChar];
        for (int i = 0; i < Size; i++)
        {
            if (i == AfterCyrillic)
            {
                i = MoreLatin;
            }

            char c = (char)i;
            table[i] = c switch
            {
                '\'' or '`' or '´' or '\u02B9' or '\u02BB' or '\u02BC' or '\u02BD' or '\u02C8' or '\u2018' or '\u2019' or '\u201B' or '\u2032' => Apostrophe,
                >= '\u0300' and <= '\u036F' or '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or (>= '\u202A' and <= '\u202E') => Mark,
                _ when NameLetters.Write([c], letters) is int count and > 0 => (ushort)(Fold(letters[..count]) | (char.IsUpper(c) ? Capital : 0)),
                _ => Separator,
            };
        }

        return table;
    }

    // A schwa is the e of the languages beside; and Russian prints ё without its dots more often than with them.
    private static char Fold(ReadOnlySpan<char> letters) => letters[0] == '\u0259' ? 'e' : letters.Length == 1 ? letters[0] : Compose(letters[0], letters[1]);
}
