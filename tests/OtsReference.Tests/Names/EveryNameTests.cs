using System.Text;
using Ots.Tests.Data;

namespace Ots.Tests.Names;

/// <summary>What holds for every name in the data.</summary>
public sealed class EveryNameTests(ITestOutputHelper output)
{
    private static readonly (string Folder, string Text, Entity Entity)[] s_names =
    [
        .. from catalog in OtsDataset.Packaged.Catalogs
           from entity in catalog.Entities
           where entity is ICited
           from statement in Statement.Of(entity)
           where statement.Value is string && (statement.Path.StartsWith("name", StringComparison.Ordinal) || statement.Path.StartsWith("aliases.text", StringComparison.Ordinal)
               || statement.Path.StartsWith("official-name", StringComparison.Ordinal) || statement.Path.StartsWith("former-names.name", StringComparison.Ordinal))
           select (catalog.Folder, (string)statement.Value, entity),
    ];

    [Fact]
    public void In_every_casing_it_identifies_its_entity() => Each(
        name => [name.ToUpperInvariant(), name.ToLowerInvariant(), TurkicUpper(name), TurkicLower(name), Title(name), Title(TurkicLower(name)), TurkicUpper(TurkicLower(name))],
        NameStrength.Identified);

    [Fact]
    public void In_every_Unicode_form_it_identifies_its_entity() => Each(
        name => [name.Normalize(NormalizationForm.FormC), name.Normalize(NormalizationForm.FormD), TurkicUpper(name).Normalize(NormalizationForm.FormD)],
        NameStrength.Identified);

    [Fact]
    public void With_other_apostrophes_hyphens_and_spaces_it_identifies_its_entity() => Each(
        name => [.. "'`´‘’ʻʼ".Select(apostrophe => name.Replace('ʻ', apostrophe).Replace('ʼ', apostrophe)), name.Replace('-', ' '), name.Replace(' ', '\u00A0'), $"  {name}\u200F.", name.Replace(" ", "  ", StringComparison.Ordinal)],
        NameStrength.Identified);

    [Fact]
    public void Without_its_diacritics_it_still_finds_its_entity()
    {
        // What is then the very name of another is that one's.
        HashSet<string> names = [.. s_names.Select(name => Small(name.Text))];
        Each(
            name => new[] { Plain(name, 'a'), Plain(name, 'e') }.Where(plain => plain.Equals(name, StringComparison.Ordinal) || !names.Contains(Small(plain))),
            NameStrength.Folded);

        // Without cultures the framework takes no mark off a letter.
        static string Small(string text) => text.Replace('İ', 'i').Replace('ı', 'i').ToLowerInvariant();
    }

    // A surname as the data spells it is looked up by a short way, one behind an honorific by the long one.
    [Fact]
    public void A_surname_names_the_same_persons_with_an_honorific_and_without()
    {
        string[] surnames = [.. Encoding.UTF8.GetString(OtsDataset.Packaged.GetCatalog<Official>().Words).Split('\n').Where(line => line.StartsWith('=')).Select(line => line[1..line.IndexOf('\t', StringComparison.Ordinal)])];

        Assert.True(surnames.Length > 200, $"{surnames.Length}");
        Assert.All(surnames, surname => Assert.Equal(Officials.Find($"Mr {surname}"), Officials.Find(surname)));
    }

    [Fact]
    public void A_name_widens_to_no_other_name()
    {
        int found = 0;
        int right = 0;
        List<string> problems = [];
        foreach ((string folder, string text, Entity entity) in s_names)
        {
            // What bears the very same name is no mistake.
            HashSet<Entity> same = [.. s_names.Where(name => name.Folder == folder && Plain(name.Text, 'e') == Plain(text, 'e')).Select(name => name.Entity)];
            (IReadOnlyList<Entity> entities, _, _) = Finder.Find(NameFile.Catalog(folder + "/"), Plain(text, 'e'));
            found += entities.Count;
            right += entities.Count(same.Contains);
            problems.AddRange(entities.Where(other => !same.Contains(other)).Select(other => $"'{Plain(text, 'e')}' finds {Problems.File(other)}"));
        }

        output.WriteLine($"{s_names.Length} names without their diacritics: precision {100.0 * right / found:F2} %");
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    private void Each(Func<string, IEnumerable<string>> forms, NameStrength atLeast)
    {
        int count = 0;
        List<string> problems = [];
        foreach ((string folder, string text, Entity entity) in s_names.Where(name => name.Text.Length <= 70))
        {
            foreach (string form in forms(text).Distinct())
            {
                count++;
                (IReadOnlyList<Entity> found, NameStrength strength, _) = Finder.Find(NameFile.Catalog(folder + "/"), form);
                if (!found.Contains(entity) || strength < atLeast)
                {
                    problems.Add($"'{form}' finds {string.Join(", ", found.Select(other => other.Id))} ({strength}), not {Problems.File(entity)}");
                }
            }
        }

        output.WriteLine($"{count} forms of {s_names.Length} names: recall {100.0 * (count - problems.Count) / count:F2} %");
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    // As tr and az have it, without a culture: there is none where globalization is invariant.
    private static string TurkicUpper(string text) => text.Replace('i', 'İ').Replace('ı', 'I').ToUpperInvariant();

    private static string TurkicLower(string text) => text.Replace('I', 'ı').Replace('İ', 'i').ToLowerInvariant();

    private static string Title(string text) => string.Join(' ', text.Split(' ').Select(word => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant()));

    private static string Plain(string text, char schwa) => string.Concat(text
        .Select(c => c switch { 'ə' => schwa, 'Ə' => char.ToUpperInvariant(schwa), 'ı' => 'i', _ => c }).ToArray().AsSpan().ToString()
        .Normalize(NormalizationForm.FormD)
        .Where((c, i) => c is < '\u0300' or > '\u036F' || IsCyrillic(text, c)));

    // й is no и with a mark.
    private static bool IsCyrillic(string text, char mark) => mark is '\u0306' or '\u0308' && text.Any(c => c is >= '\u0400' and <= '\u04FF');
}
