using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ots.Tests.Data;

/// <summary>What the eye cannot see in a text, and a search would stumble over.</summary>
public sealed partial class TextTests
{
    // Borrowed names keep their letters in the middle of another language: abbreviations, numerals, and what stands in brackets or quotation marks.
    private static readonly (Entity Entity, Statement Statement, string Text)[] s_texts =
    [
        .. from catalog in OtsDataset.Packaged.Catalogs
           from entity in catalog.Entities
           from statement in Statement.Of(entity)
           let text = statement.Value as string
           where text is not null
           select (entity, statement, text),
    ];

    [Fact]
    public void Text_is_in_normal_form_C() => Problems.None(
        from entry in s_texts
        where !entry.Text.IsNormalized(NormalizationForm.FormC)
        select $"{Where(entry)}: \"{entry.Text}\" is not in Unicode normal form C");

    [Fact]
    public void Nothing_in_a_text_is_invisible() => Problems.None(
        from entry in s_texts
        from rune in entry.Text.EnumerateRunes()
        where Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
            || (Rune.IsWhiteSpace(rune) && rune.Value != ' ')
        select $"{Where(entry)}: has the invisible character U+{rune.Value:X4}");

    [Fact]
    public void Text_has_no_space_too_many() => Problems.None(
        from entry in s_texts
        where entry.Text.Trim() != entry.Text || entry.Text.Contains("  ", StringComparison.Ordinal)
        select $"{Where(entry)}: \"{entry.Text}\" has a space too many");

    [Fact]
    public void A_word_is_of_one_script() => Problems.None(
        from entry in s_texts
        from Match word in Word().Matches(entry.Text)
        where Latin().IsMatch(word.Value) && Cyrillic().IsMatch(word.Value)
        select $"{Where(entry)}: \"{word.Value}\" mixes Latin and Cyrillic letters");

    [Fact]
    public void A_text_has_the_letters_of_its_language() => Problems.None(
        from entry in s_texts
        where entry.Statement.Language is not null && IsPlain(entry.Statement)
        let foreign = Alphabets.Foreign(Foreignisms().Replace(entry.Text, ""), entry.Statement.Language!).Distinct().ToArray()
        where foreign.Length > 0
        select $"{Where(entry)}: \"{entry.Text}\" has letters that {entry.Statement.Language} does not have: {string.Join(' ', foreign.Select(rune => $"{rune} (U+{rune.Value:X4})"))}");

    [Fact]
    public void The_letters_of_Azerbaijani_and_Uzbek_are_the_right_ones() => Problems.None(
        from entry in s_texts
        let wrong = entry.Statement.Language switch
        {
            "az" => entry.Text.Intersect("\u01DD\u018E\u04D9\u04D8"),
            "uz" => entry.Text.Intersect("'\u2018\u2019\u0060\u00B4"),
            _ => [],
        }
        from c in wrong
        select $"{Where(entry)}: \"{entry.Text}\" has U+{(int)c:X4}; Azerbaijani has ə (U+0259), Uzbek oʻ gʻ (U+02BB) and ʼ (U+02BC)");

    [Fact]
    public void A_name_is_not_shouted() => Problems.None(
        from entry in s_texts
        where entry.Statement.Path.StartsWith("name.", StringComparison.Ordinal)
        where entry.Text.Length > 6 && entry.Text.Any(char.IsUpper) && !entry.Text.Any(char.IsLower)
        select $"{Where(entry)}: \"{entry.Text}\" is in capitals");

    private static string Where((Entity Entity, Statement Statement, string Text) entry) => $"{Problems.File(entry.Entity)}: {entry.Statement.Path}";

    // A spelling carried over from another script, or met in print, is what it is.
    private static bool IsPlain(Statement statement) => !statement.Path.StartsWith("aliases", StringComparison.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[\p{IsBasicLatin}\p{IsLatin-1Supplement}\p{IsLatinExtended-A}\p{IsLatinExtended-B}ə-[^\p{L}]]")]
    private static partial Regex Latin();

    [GeneratedRegex(@"[\p{IsCyrillic}-[^\p{L}]]")]
    private static partial Regex Cyrillic();

    // Roman numerals and abbreviations in capitals, and quotations.
    [GeneratedRegex(@"\b[A-Z]{2,}\b|\b[IVX]+\b|\([^)]*\)|[«""“][^»""”]*[»""”]")]
    private static partial Regex Foreignisms();
}
