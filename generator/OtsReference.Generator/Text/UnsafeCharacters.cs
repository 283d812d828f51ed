using System.Globalization;
using System.Text;

namespace Ots.Generator.Text;

/// <summary>
/// What a value from a file can hold and a line of text must not: controls, what ends a line, what turns the direction of
/// writing, what cannot be seen, and halves of surrogate pairs.
/// </summary>
internal static class UnsafeCharacters
{
    /// <summary>Whether the text has any.</summary>
    public static bool AreIn(string text) => Replace(text, static _ => "") != text;

    /// <summary>The text with each of them replaced.</summary>
    public static string Replace(string text, Func<char, string> replacement)
    {
        StringBuilder safe = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                safe.Append(text[i++]).Append(text[i]);
            }
            else if (char.GetUnicodeCategory(text[i]) is UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                safe.Append(replacement(text[i]));
            }
            else
            {
                safe.Append(text[i]);
            }
        }

        return safe.ToString();
    }
}
