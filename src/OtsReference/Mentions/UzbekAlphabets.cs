using System.Text;

namespace Ots.Mentions;

/// <summary>
/// Uzbek of the Latin alphabet of 1995 in the Cyrillic one, which much of the press prints as well: the BGN/PCGN table of correspondences, 2000 agreement, read
/// backwards. What a name does not tell is taken at its likeliest: ts is ц, e is э where a word begins and е elsewhere.
/// </summary>
internal static class UzbekAlphabets
{
    private const string Latin = "abdefghijklmnopqrstuvxyz";
    private const string Cyrillic = "абдефгҳижклмнопқрстувхйз";

    private static readonly (string Latin, string Cyrillic)[] s_digraphs =
        [("yo'", "йў"), ("sh", "ш"), ("ch", "ч"), ("yo", "ё"), ("yu", "ю"), ("ya", "я"), ("ye", "е"), ("ts", "ц"), ("o'", "ў"), ("g'", "ғ"), ("'", "ъ")];

    /// <summary>The name in Cyrillic; case is kept.</summary>
    public static string ToCyrillic(string name)
    {
        StringBuilder cyrillic = new(name.Length);
        for (int i = 0; i < name.Length;)
        {
            (string latin, string? letters) = s_digraphs.FirstOrDefault(digraph => StartsWith(name.AsSpan(i), digraph.Latin));
            bool isFirst = i == 0 || !char.IsLetter(name[i - 1]);
            int place = Latin.IndexOf(char.ToLowerInvariant(name[i]), StringComparison.Ordinal);
            letters ??= isFirst && name[i] is 'e' or 'E' ? "э" : place >= 0 ? Cyrillic[place].ToString() : name[i].ToString();
            cyrillic.Append(char.IsUpper(name[i]) ? char.ToUpperInvariant(letters[0]) : letters[0]).Append(letters, 1, letters.Length - 1);
            i += latin?.Length ?? 1;
        }

        return cyrillic.ToString();
    }

    private static bool StartsWith(ReadOnlySpan<char> name, string letters)
    {
        for (int i = 0; i < letters.Length; i++)
        {
            if (i >= name.Length || (Plain(name[i]) != letters[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Plain(char c) => c < Letters.Table.Length && Letters.Table[c] == Letters.Apostrophe ? '\'' : char.ToLowerInvariant(c);
}
