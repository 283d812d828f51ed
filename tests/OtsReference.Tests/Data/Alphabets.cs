using System.Text;

namespace Ots.Tests.Data;

/// <summary>
/// The letters of each language: the main and auxiliary exemplar characters of Unicode CLDR 48.2 (characters.json, Unicode License v3), in lower case,
/// the accents that are marks only left out. Kazakh in Latin letters is not in CLDR: the alphabets of 2018 and 2021 as the state's media use them.
/// </summary>
internal static class Alphabets
{
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";

    private static readonly Dictionary<string, string> s_letters = new(StringComparer.Ordinal)
    {
        ["az"] = "abcçdeəfgğhxıijkqlmnoöprsştuüvyzw",
        ["kk"] = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
        ["kk-Latn"] = Latin + "äöüğūŋñşáǵıńóúý",
        ["ky"] = "абгдеёжзийклмнңоөпрстуүхчшъыэюявфцщь",
        ["tr"] = "abcçdefgğhıijklmnoöprsştuüvyzáàăâåäãāæéèĕêëēíìĭîïīñóòŏôøōœqßúùŭûūwxÿ",
        ["uz"] = "abdefghijklmnopqrstuvxyzʻʼcw",
        ["uz-Cyrl"] = "абвгдеёжзийкқлмнопрстуўфхҳчшъэюяғцщыь",
        ["ru"] = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        ["hu"] = Latin + "áéíóöőúüűàăâåäãāæçèĕêëēìĭîïīñòŏôøōœùŭûūÿ",
        ["tk"] = "abçdeäfghijžklmnňoöprsştuüwyýzcqvx",
    };

    /// <summary>The letters of a text that its language does not have; none where the language is not one of these.</summary>
    public static IEnumerable<Rune> Foreign(string text, string language) =>
        s_letters.TryGetValue(language, out string? letters) ? text.EnumerateRunes().Where(rune => Rune.IsLetter(rune) && !letters.Contains(Lower(rune), StringComparison.Ordinal)) : [];

    // İ is the capital of i, and I that of ı or of i: both small ones are in the alphabets that have it.
    private static string Lower(Rune rune) => rune.Value == 'İ' ? "i" : Rune.ToLowerInvariant(rune).ToString();
}
