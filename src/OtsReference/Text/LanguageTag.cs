namespace Ots;

/// <summary>The part of BCP 47 and CLDR that looking up a text by language needs.</summary>
internal static class LanguageTag
{
    /// <summary>The tag to try next, or <see langword="null"/> where what follows would be another script or language.</summary>
    public static string? Parent(string tag)
    {
        int dash = tag.LastIndexOf('-');
        if (dash < 0)
        {
            return null;
        }

        string parent = tag[..dash];
        string last = tag[(dash + 1)..];
        return last.Length == 4 && !parent.Contains('-', StringComparison.Ordinal) && !last.Equals(UsualScript(parent), StringComparison.OrdinalIgnoreCase)
            ? null
            : parent;
    }

    // CLDR's likely subtags for the languages of the region; any other is written in Latin here.
    private static string UsualScript(string language) =>
        language.ToLowerInvariant() is "kk" or "ky" or "ru" or "mn" or "tg" or "tt" or "ba" or "cv" or "sah" or "bg" or "uk" ? "Cyrl" : "Latn";
}
