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

    // A digraph and the letters for it, in turn.
    private static readonly string[] s_digraphs =
        ["yo'", "йў", "sh", "ш", "ch", "ч", "yo", "ё", "yu", "ю", "ya", "я", "ye", "е", "ts", "ц", "o'", "ў", "g'", "ғ", "'", "ъ"];

    /// <summary>The name in Cyrillic; case is kept.</summary>
    public static string ToCyrillic(string name)
    {
        StringBuilder cyrillic = new(name.Length);
        for (int i = 0; i < name.Length;)
        {
            int digraph = DigraphAt(name.AsSpan(i));
            string letters = digraph >= 0 ? s_digraphs[digraph + 1] : Letter(name, i);
            cyrillic.Append(char.IsUpper(name[i]) ? char.ToUpperInvariant(letters[0]) : letters[0]).Append(letters, 1, letters.Length - 1);
            i += digraph >= 0 ? s_digraphs[digraph].Length : 1;
        }

        return cyrillic.ToString();
    }

    private static int DigraphAt(ReadOnlySpan<char> name)
    {
        int digraph = 0;
        while (digraph < s_digraphs.Length && !StartsWith(name, s_digraphs[digraph]))
        {
            digraph += 2;
        }

        return digraph < s_digraphs.Length ? digraph : -1;
    }

    private static string Letter(string name, int index)
    {
        char letter = char.ToLowerInvariant(name[index]);
        if (letter == 'e' && (index == 0 || !char.IsLetter(name[index - 1])))
        {
            return "э";
        }

        int place = Latin.IndexOf(letter, StringComparison.Ordinal);
        return place >= 0 ? Cyrillic[place].ToString() : name[index].ToString();
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
