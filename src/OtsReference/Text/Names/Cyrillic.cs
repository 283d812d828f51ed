using System;

namespace Ots.Text;

/// <summary>
/// Cyrillic to Latin, in one table or more a language. A table says what published ones say, named at each, once <see cref="NameFold"/> has folded it: what
/// differs in nothing but a mark, a digraph or letters that it merges (қ as q or k, х as kh or h, ж as zh or j) is written in one way, which need not be the
/// published one. Where published tables differ in more, a language has several.
/// </summary>
internal static class Cyrillic
{
    // Each literal is the cells of а to я, four characters a letter: BGN/PCGN 1947 for Russian, without its dots and its quotation marks for ъ and ь. BGN/PCGN 1979
    // for Kazakh and for Kyrgyz have the same letters but for marks (ī, ū, ė) and the ж of Kyrgyz, and so do the other tables here but for what each of them adds.
    private const string Basic =
        "a   b   v   g   d   e   zh  z   i   y   k   l   m   n   o   p   r   s   t   u   f   kh  ts  ch  sh  shch    y       e   yu  ya  ";

    // Letters beyond those, or written otherwise: the letter and its Latin, up to a space.
    // Russian as Basic, with the ё that English hears: Mirziyoyev. BGN/PCGN 1947 has ë, which folds as the e of the next table does but after ь, where it has yë.
    private const string RussianYo = " ёyo ";

    // ICAO Doc 9303 part 3: ё is E, ъ is IE; й, ю, я are I, IU, IA, which fold as y, yu, ya do.
    private const string RussianIcao = " ёe ъie ";

    // No published table. How Russian spells the front vowels of Turkic names, read back: Гюль is Gül, Гёкчен is Gökçen.
    private const string RussianOfTurkic = " ёo юu ";

    // BGN/PCGN 1979 for Kazakh.
    private const string KazakhBgn = " әä ғgh қq ңng өo ұu үu һh іi ёyo ";

    // Kazakh in the Latin alphabet of 31 letters of 2021. Folded, it differs from BGN/PCGN in Ñ for ң alone: ә, ө, ү, ұ, ғ, ш are Ä, Ö, Ü, Ū, Ğ, Ş; ж is J,
    // х and һ are H. Of ц, ч and щ nothing is claimed: they are as in Basic.
    private const string KazakhNational = " әä ғg қq ңn өo ұu үu һh іi жj хh ёyo ";

    // BGN/PCGN 1979 for Kyrgyz.
    private const string KyrgyzBgn = " жj ңng өo үu ёyo ";

    // No published table. Kyrgyz in the letters of the Common Turkic Alphabet: ң is Ñ; ж would be C, which is an English J.
    private const string KyrgyzCommon = " жj ңn өo үu ёyo ";

    // BGN/PCGN table of correspondences for Uzbek, 2000 agreement, to the alphabet of 1995: ў is Oʻ, ғ Gʻ. The system of 1979, which it replaced, had Ŭ for ў.
    private const string Uzbek = " ўo ғg қq ҳh хx жj ёyo ";

    // BGN/PCGN table of correspondences for Azerbaijani, 1993 agreement, to the alphabet of 1991: ҹ is C, which is an English J; ҝ is G; г is Q, which folds as g does.
    private const string Azerbaijani = " әä ғg ҝg өo үu һh ҹj јy ";

    // BGN/PCGN table of correspondences for Turkmen, 2000 agreement, to the alphabet of 1993: ц is S, җ J, ж Ž, ң Ň.
    private const string Turkmen = " җj ңn өo үu әä цs ёyo ";

    // Resolution no. 55 of 2010 of the Cabinet of Ministers of Ukraine, which BGN/PCGN adopted in 2019: г is H; и is Y, and є, ї, й, ю, я are Ye, Yi, Y, Yu, Ya
    // where a word begins and ie, i, i, iu, ia elsewhere, which fold alike.
    private const string Ukrainian = " гh ґg єye іi їyi ";

    // Letters that the table of the language has not, such as a Kazakh letter in a Russian text. No one table: those of Turkic languages as in the tables above,
    // and ҕ as ғ; ў as in ICAO Doc 9303; ҷ, ӣ, ӯ as in BGN/PCGN 1994 for Tajik; ђ, љ, њ, ћ, џ as in BGN/PCGN 2005 for Serbian and ѕ as in that of 2013 for Macedonian.
    private const string Foreign = " әä ғg ҕg қq ҝg ңn өo ұu ўu үu һh ҳh іi їyi єye ґg җj ҹj ҷj јy ёyo ӣi ӯu ѐe ѝi ћch ђd љlj њnj џdzh ѕdz ";

    private const int IcaoTable = 1;

    private const int UkrainianTable = 10;

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
    /// <param name="letter">The letter.</param>
    /// <param name="previous">The character before it.</param>
    /// <param name="table">The table.</param>
    /// <param name="latin">The Latin letters.</param>
    /// <returns>Whether the letter is in a table; the signs ъ and ь are, and most write them with nothing.</returns>
    public static bool TryLatin(char letter, char previous, int table, out ReadOnlySpan<char> latin)
    {
        if (AfterOther(letter, previous, table) is { Length: > 0 } written)
        {
            latin = written.AsSpan();
            return true;
        }

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

    // BGN/PCGN 1947 has Ye for е after ь and ъ. It is read so in the languages that borrow Russian names as well; ICAO Doc 9303 and Ukraine have E.
    // The resolution of Ukraine has Zgh for зг, since Zh is ж.
    private static string AfterOther(char letter, char previous, int table) => (letter, previous) switch
    {
        ('е', 'ь' or 'ъ') when table is not (IcaoTable or UkrainianTable) => "ye",
        ('г', 'з') when table == UkrainianTable => "gh",
        _ => "",
    };

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
        0 => RussianYo,
        IcaoTable => RussianIcao,
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
