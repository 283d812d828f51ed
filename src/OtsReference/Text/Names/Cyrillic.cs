using System;

namespace Ots.Text;

/// <summary>
/// Cyrillic to Latin by published tables, one a language. What differs between two systems in nothing but a mark or a digraph (қ as q or ḳ, х as kh or h) is
/// written once: <see cref="NameFold"/> makes those one letter anyway. Where they differ in more, a language has two tables.
/// </summary>
internal static class Cyrillic
{
    // Each literal is the cells of а to я, four characters a letter: BGN/PCGN 1947 for Russian, on which the other BGN/PCGN systems of the region rest.
    private const string Basic =
        "a   b   v   g   d   e   zh  z   i   y   k   l   m   n   o   p   r   s   t   u   f   kh  ts  ch  sh  shch    y       e   yu  ya  ";

    // Letters beyond those: the letter and its Latin, up to a space.
    private const string RussianBgn = " ёyo ";

    // ICAO Doc 9303 part 3, section 6 B: ё is E; й, ю, я are I, IU, IA, which fold as y, yu, ya do.
    private const string RussianIcao = " ёe ъie ";

    // How Russian spells the front vowels of Turkic names, read back: Гюль is Gül, Гёкчен is Gökçen.
    private const string RussianOfTurkic = " ёo юu ";

    // BGN/PCGN 1979 for Kazakh.
    private const string KazakhBgn = " әä ғgh қq ңng өo ұu үu һh іi ёyo ";

    // The Latin alphabet that Kazakhstan's government presented in January 2021: ж is J, х and һ are H, ң is Ñ, ш is Ş, ғ is Ğ, у is U.
    private const string KazakhNational = " әä ғg қq ңn өo ұu үu һh іi жj хh ёyo ";

    // BGN/PCGN 1979 for Kyrgyz: ж is J.
    private const string KyrgyzBgn = " жj ңng өo үu ёyo ";

    // As the Common Turkic Alphabet and the Turkish press have Kyrgyz: ң is Ñ.
    private const string KyrgyzCommon = " жj ңn өo үu ёyo ";

    // The Uzbek alphabet by the law of 1995, with BGN/PCGN 2000: ў is Oʻ, ғ Gʻ, қ Q, ҳ H, х X, ж J.
    private const string Uzbek = " ўo ғg қq ҳh хx жj ёyo ";

    // Azerbaijani of 1958 to 1991, by the alphabet of 1991 that replaced it letter by letter: ҹ is C, which is an English J.
    private const string Azerbaijani = " әä ғg ҝg өo үu һh ҹj ҷj јy ёyo ";

    // Turkmen by the alphabet of 1995: җ is J, ж Ž, ң Ň, ә Ä.
    private const string Turkmen = " җj ңn өo үu әä ёyo ";

    // Ukrainian by the resolution of its cabinet no. 55 of 2010: г is H, и Y, є Ye.
    private const string Ukrainian = " гh ґg єye іi їyi ";

    // Letters that no table of the language has, such as a Kazakh letter in a Russian text: as the language that has them writes them.
    private const string Foreign = " әä ғg ҕg қq ҝg ңn өo ұu ўu үu һh ҳh іi їyi єye ґg җj ҹj ҷj јy ёyo ӣi ӯu ѐe ѝi ћch ђj љl њn џj ѕz ";

    /// <summary>The number of tables.</summary>
    public const int Count = 11;

    /// <summary>The tables that names in a language are read by: from which on, and how many.</summary>
    public static (int First, int Count) Tables(string? language) => language switch
    {
        "kk" or "kk-Cyrl" => (3, 2),
        "ky" => (5, 2),
        "uz-Cyrl" => (7, 1),
        "az-Cyrl" => (8, 1),
        "tk-Cyrl" => (9, 1),
        "uk" => (10, 1),
        _ => (0, 3),
    };

    /// <summary>The Latin letters that a Cyrillic letter is written with.</summary>
    /// <returns>Whether the letter is in a table; the signs ъ and ь are, and written with nothing.</returns>
    public static bool TryLatin(char letter, int table, out ReadOnlySpan<char> latin)
    {
        if (TryFind(Extra(table), letter, out latin))
        {
            return true;
        }

        if (letter is >= 'а' and <= 'я')
        {
            latin = Cell(letter - 'а');
            return true;
        }

        return TryFind(Foreign, letter, out latin);
    }

    private static ReadOnlySpan<char> Cell(int index)
    {
        int end = 4 * index;
        while (end < 4 * (index + 1) && Basic[end] != ' ')
        {
            end++;
        }

        return Basic.AsSpan(4 * index, end - (4 * index));
    }

    private static bool TryFind(string table, char letter, out ReadOnlySpan<char> latin)
    {
        for (int i = 1; i < table.Length; i++)
        {
            if (table[i] == letter && table[i - 1] == ' ')
            {
                int end = i + 1;
                while (table[end] != ' ')
                {
                    end++;
                }

                latin = table.AsSpan(i + 1, end - i - 1);
                return true;
            }
        }

        latin = default;
        return false;
    }

    private static string Extra(int table) => table switch
    {
        0 => RussianBgn,
        1 => RussianIcao,
        2 => RussianOfTurkic,
        3 => KazakhBgn,
        4 => KazakhNational,
        5 => KyrgyzBgn,
        6 => KyrgyzCommon,
        7 => Uzbek,
        8 => Azerbaijani,
        9 => Turkmen,
        _ => Ukrainian,
    };
}
