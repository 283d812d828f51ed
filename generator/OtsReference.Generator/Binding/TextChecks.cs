using System.Text.RegularExpressions;
using Ots.Generator.Text;
using Ots.Generator.Yaml;

namespace Ots.Generator.Binding;

/// <summary>What the eye does not see in a text.</summary>
internal static class TextChecks
{
    // What YAML 1.1 or 1.2 takes for something else than text, where it stands without quotes.
    private static readonly (Regex Pattern, string Meaning)[] s_scalars =
    [
        (Pattern("y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF"), "true or false"),
        (Pattern("[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?"), "a number to base 60"),
        (Pattern("0[0-7_]+|0o[0-7]+|[-+]?0x[0-9a-fA-F_]+|[-+]?0b[01_]+"), "a number to another base"),
        (Pattern("[-+]?([0-9][0-9_]*)?\\.?[0-9_]+([eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*\\.?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)"), "a number"),
        (Pattern("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?"), "a date"),
        (Pattern("="), "a default value"),
        (Pattern("<<"), "a merge key"),
    ];

    /// <summary>What other readers of YAML take a text for, or nothing where it is a text to all of them.</summary>
    public static string? OtherMeaning(YamlScalar scalar) =>
        scalar.IsPlain && scalar.Value.Length <= 40 ? s_scalars.FirstOrDefault(other => other.Pattern.IsMatch(scalar.Value)).Meaning : null;

    /// <summary>The first character that cannot be seen, as <c>U+200B</c>; a line's end is one that can.</summary>
    public static string? Invisible(string text)
    {
        int length = 0;
        UnsafeCharacters.Replace(text, c =>
        {
            length = length == 0 && c is not ('\n' or '\r' or '\t') ? c : length;
            return "";
        });
        return length == 0 ? null : $"U+{length:X4}";
    }

    /// <summary>The first word with letters of more than one script, and the letters of the rarer one; nothing where there is none.</summary>
    public static (string Word, string Letters)? MixedScripts(string text)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                continue;
            }

            if (i > start && Mixed(text.Substring(start, i - start)) is { } letters)
            {
                return (text.Substring(start, i - start), letters);
            }

            start = i + 1;
        }

        return null;
    }

    private static string? Mixed(string word)
    {
        char[] latin = [.. word.Where(c => Script(c) == "Latin")];
        char[] cyrillic = [.. word.Where(c => Script(c) == "Cyrillic")];
        char[] greek = [.. word.Where(c => Script(c) == "Greek")];
        char[][] scripts = [.. new[] { latin, cyrillic, greek }.Where(letters => letters.Length > 0).OrderBy(letters => letters.Length)];
        return scripts.Length < 2 ? null : string.Join(", ", scripts[0].Distinct().Select(c => $"{c} is {Script(c)} (U+{(int)c:X4})"));
    }

    private static string Script(char c) => c switch
    {
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F' and not '\u00D7' and not '\u00F7') or (>= '\u0250' and <= '\u02AF') or (>= '\u1E00' and <= '\u1EFF') => "Latin",
        >= '\u0370' and <= '\u03FF' => "Greek",
        (>= '\u0400' and <= '\u052F') or (>= '\u1C80' and <= '\u1C8F') or (>= '\uA640' and <= '\uA69F') => "Cyrillic",
        _ => "",
    };

    private static Regex Pattern(string pattern) => new($"^(?:{pattern})$", RegexOptions.CultureInvariant);
}
