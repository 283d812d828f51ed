using System.Security.Cryptography;
using System.Text;

namespace Ots.Tests.Data;

/// <summary>
/// An id is for ever. <c>data/ids.txt</c> lists every id that was ever in the data with what tells its entity from others; lines are added at
/// its end only. A seal closes what was published: it is the checksum of all lines above it.
/// </summary>
public sealed class LedgerTests
{
    private static readonly string s_path = Repository.PathOf("data", "ids.txt");

    [Fact]
    public void Every_id_of_the_ledger_is_in_the_data_with_its_meaning()
    {
        Dictionary<string, string> actual = Current();

        Problems.None(Entries()
            .GroupBy(entry => entry.Id)
            .Select(entries => entries.Last())
            .Select(entry => !actual.TryGetValue(entry.Id, out string? meaning) ? $"{entry.Id}: the id is gone; ids are for ever"
                : meaning != entry.Meaning ? $"{entry.Id}: the ledger says \"{entry.Meaning}\", the data \"{meaning}\". If the fact was wrong, add a line with the right one at the end of data/ids.txt; if it is another entity, it needs another id"
                : "")
            .Where(problem => problem.Length > 0));
    }

    [Fact]
    public void Every_id_of_the_data_is_in_the_ledger()
    {
        HashSet<string> known = [.. Entries().Select(entry => entry.Id)];
        string[] missing = [.. Current().Where(entry => !known.Contains(entry.Key)).Select(entry => $"{entry.Key}\t{entry.Value}")];

        Assert.True(missing.Length == 0, $"Add these lines at the end of data/ids.txt:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void What_was_sealed_is_as_it_was()
    {
        StringBuilder above = new();
        int seals = 0;
        foreach (string line in File.ReadAllLines(s_path))
        {
            if (line.StartsWith("= ", StringComparison.Ordinal))
            {
                string sum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(above.ToString())));
                Assert.True(line.EndsWith(sum, StringComparison.Ordinal), $"Lines above the seal \"{line.Split(' ')[1]}\" of data/ids.txt were changed: it is append-only. (The sum of the lines is {sum}.)");
                seals++;
            }

            above.Append(line).Append('\n');
        }

        Assert.True(seals > 0);
    }

    private static IEnumerable<(string Id, string Meaning)> Entries() =>
        from line in File.ReadAllLines(s_path)
        where line.Length > 0 && line[0] is not ('#' or '=')
        let parts = line.Split('\t', 2)
        select (parts[0], parts[1]);

    private static Dictionary<string, string> Current() => OtsDataset.Packaged.Catalogs
        .SelectMany(catalog => catalog.Entities, (catalog, entity) => KeyValuePair.Create($"{catalog.Folder}/{entity.Id}", Meaning(entity)))
        .ToDictionary(StringComparer.Ordinal);

    // The one fact that the entity would not be itself without.
    private static string Meaning(Entity entity) => entity switch
    {
        Summit summit => new PartialDate(summit.Start).ToString(),
        Chairmanship chairmanship => $"{chairmanship.State.Id} {chairmanship.Start.Year}",
        Document document => document.Date.ToString(),
        Meeting meeting => meeting.Start.ToString(),
        Source source => source.Url.OriginalString,
        Release release => release.Version,
        _ => entity.ToString()!,
    };
}
