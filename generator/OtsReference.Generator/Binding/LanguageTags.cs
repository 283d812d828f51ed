namespace Ots.Generator.Binding;

/// <summary>Whether a word is written as a BCP 47 tag of language, script and region: <c>en</c>, <c>uz-Cyrl</c>, <c>tr-TR</c>.</summary>
internal static class LanguageTags
{
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
