namespace Ots.Generator.Binding;

/// <summary>Whether a word is written as a BCP 47 tag of language, script and region: <c>en</c>, <c>uz-Cyrl</c>, <c>tr-TR</c>.</summary>
internal static class LanguageTags
{
    // ISO 639-1.
    private const string TwoLetters =
        " aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz"
        + " ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os"
        + " pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

    /// <summary>Whether a well-formed tag begins with a language of ISO 639; one of three letters is taken on trust.</summary>
    public static bool IsKnown(string tag) => tag.IndexOf('-') is var end && (end < 0 ? tag.Length : end) == 3 || TwoLetters.Contains($" {tag.Substring(0, 2)} ");

    /// <summary>What was meant, where a country's code was written for its language.</summary>
    public static string Hint(string tag) => tag.Substring(0, 2) switch
    {
        "kz" => " Kazakh is 'kk'.",
        "kg" => " Kyrgyz is 'ky'.",
        "tm" => " Turkmen is 'tk'.",
        "cz" => " Czech is 'cs'.",
        "jp" => " Japanese is 'ja'.",
        "ua" => " Ukrainian is 'uk'.",
        "gr" => " Greek is 'el'.",
        _ => "",
    };

    public static bool IsWellFormed(string tag)
    {
        string[] parts = tag.Split('-');
        int part = 1;
        bool isLanguage = parts[0].Length is 2 or 3 && parts[0].All(c => c is >= 'a' and <= 'z');
        if (part < parts.Length && parts[part].Length == 4 && parts[part][0] is >= 'A' and <= 'Z' && parts[part].Skip(1).All(c => c is >= 'a' and <= 'z'))
        {
            part++;
        }

        if (part < parts.Length && parts[part].Length == 2 && parts[part].All(c => c is >= 'A' and <= 'Z'))
        {
            part++;
        }

        return isLanguage && part == parts.Length;
    }
}
