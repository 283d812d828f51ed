using Ots.Tests.Data;

namespace Ots.Tests.Names;

/// <summary>The spellings in the files beside this one, which anyone can add to.</summary>
public sealed class SpellingTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_spelling_finds_what_it_names_and_nothing_else()
    {
        string[][] spellings = NameFile.Read("spellings.tsv");
        List<string> problems = [];
        int found = 0;
        int right = 0;
        int wanted = 0;
        foreach (string[] line in spellings)
        {
            string[] expected = line[1].Split(',');
            (IReadOnlyList<Entity> entities, _, Entity? one) = Finder.Find(NameFile.Catalog(expected[0]), line[0]);
            string[] actual = [.. entities.Select(entity => $"{Problems.FolderOf(entity)}/{entity.Id}")];
            found += actual.Length;
            wanted += expected.Length;
            right += expected.Intersect(actual).Count();
            if (!actual.SequenceEqual(expected))
            {
                problems.Add($"'{line[0]}' finds {(actual.Length == 0 ? "nothing" : string.Join(", ", actual))}, not {line[1]}");
            }

            if (one is not null != (expected.Length == 1))
            {
                problems.Add($"'{line[0]}': TryFind finds {one?.Id ?? "none"}");
            }
        }

        output.WriteLine($"{spellings.Length} spellings: recall {100.0 * right / wanted:F1} %, precision {100.0 * right / found:F1} %");
        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.InRange(spellings.Length, 400, int.MaxValue);
    }

    [Fact]
    public void What_names_nothing_finds_nothing()
    {
        string[][] lines = NameFile.Read("nothing.tsv");
        string[] problems = [.. lines.SelectMany(line =>
            line.Length > 1
                ? OtsDataset.Packaged.Find(line[0]) is { Count: > 0 } found && !found.Contains(NameFile.Entity(line[1])) ? [] : [$"'{line[0]}' finds nothing, or {line[1]}"]
                : OtsDataset.Packaged.Find(line[0]).Select(entity => $"'{line[0]}' finds {Problems.File(entity)}"))];
        output.WriteLine($"{lines.Length} texts, {problems.Length} of them found what they do not name");
        Assert.True(problems.Length == 0, string.Join('\n', problems));
        Assert.InRange(lines.Length, 200, int.MaxValue);
    }

    [Fact]
    public void What_names_nothing_in_all_kinds_names_nothing_in_one()
    {
        foreach (string[] line in NameFile.Read("nothing.tsv").Where(line => line.Length == 1))
        {
            Assert.All(OtsDataset.Packaged.Catalogs.Where(catalog => catalog.Folder != "releases"), catalog => Assert.Empty(Finder.Find(catalog, line[0]).Found));
            Assert.False(OtsDataset.Packaged.TryFind(line[0], out _));
        }
    }
}
