using System.Globalization;

namespace Ots.Text;

/// <summary>A text from outside as a message can show it: one line of bearable length that reads as it is written.</summary>
internal static class Quotation
{
    private const int Longest = 60;

    public static string Of(ReadOnlySpan<char> text)
    {
        char[] shown = text[..Math.Min(text.Length, Longest)].ToArray();
        for (int i = 0; i < shown.Length; i++)
        {
            shown[i] = char.GetUnicodeCategory(shown[i]) switch
            {
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => '\uFFFD',
                _ => shown[i],
            };
        }

        return text.Length > Longest ? new string(shown) + "…" : new string(shown);
    }
}
