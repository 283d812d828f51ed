using Ots.Text;

namespace Ots.Generator.Naming;

/// <summary>The keys of a text, by the code that the runtime uses as well.</summary>
internal static class NameKeys
{
    /// <summary>What the runtime puts before a surname that is not widened.</summary>
    public const string Spelled = "=";

    /// <summary>The fewest letters of a key in which spellings are merged.</summary>
    private const int Shortest = 4;

    /// <summary>The letters of a name, with a space between its words.</summary>
    public static string Letters(string text)
    {
        char[] letters = new char[text.Length * NameLetters.MaxPerChar];
        return new string(letters, 0, NameLetters.Write(text.AsSpan(), letters));
    }

    /// <summary>The key of a name as it is.</summary>
    public static string Exact(string letters) => letters.Replace(" ", "");

    /// <summary>The key of a text whatever its case, marks and punctuation.</summary>
    public static string Plain(string text) => Strip(Letters(text));

    /// <summary>The keys of a name when it is widened, by the readings of its language; of one with up to three letters nothing but its marks goes.</summary>
    public static IEnumerable<string> Widened(string letters, string language)
    {
        string stripped = Strip(letters);
        if (stripped.Length < Shortest)
        {
            return [stripped];
        }

        string[] keys = letters.Length > NameFold.Longest ? [] : [.. Folded(letters, language).Where(key => key.Length >= Shortest).Distinct()];
        return keys.Length > 0 ? keys : [stripped];
    }

    /// <summary>The keys that the runtime tries for a text in a language that it does not know, in their order.</summary>
    public static string[] Tried(string letters) =>
        letters.Length > NameFold.Longest ? [] : [.. Folded(letters, null).Where(key => key.Length >= Shortest).Prepend(Strip(letters)).Distinct()];

    /// <summary>What the first letter of a name can sound like, whatever the rest of it.</summary>
    public static IEnumerable<char> Initials(string letters, string language) =>
        new[] { letters, letters.Substring(0, 1) }.SelectMany(text => Folded(text, language)).Where(key => key.Length > 0).Select(key => key[0]).Distinct();

    private static IEnumerable<string> Folded(string letters, string? language)
    {
        NameReading[] readings = new NameReading[NameReading.Most];
        int count = NameReading.Of(letters.AsSpan(), language, readings);
        char[] key = new char[letters.Length * NameFold.MaxPerLetter];
        for (int i = 0; i < count; i++)
        {
            yield return new string(key, 0, NameFold.Fold(letters.AsSpan(), readings[i], key));
        }
    }

    private static string Strip(string letters)
    {
        char[] key = new char[letters.Length];
        return new string(key, 0, NameFold.Strip(letters.AsSpan(), key));
    }
}
