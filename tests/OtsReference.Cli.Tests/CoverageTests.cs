using System.Text.Json;
using Ots.Cli.Cards;
using Ots.Cli.Coverage;

namespace Ots.Cli.Tests;

public class CoverageTests
{
    [Fact]
    public void At_least_95_of_100_facts_have_a_citation_of_their_own()
    {
        CoverageReport.Line all = CoverageReport.Create().Lines[^1];
        IEnumerable<string> uncited = from kind in Kind.All from entity in kind.Entities where entity is ICited from fact in Fact.Of(Kind.CardOf(entity)) where !fact.IsCited select $"{Kind.Address(entity)}: {fact.Path}";

        Assert.True(all.Cited * 100 >= all.Facts * 95, $"{all.Cited} of {all.Facts} facts have a citation of their own. Those without:\n{string.Join('\n', uncited)}");
    }

    [Fact]
    public void The_readme_shows_the_table_of_today()
    {
        const string Begin = "<!-- ots coverage --markdown -->\n";
        const string End = "<!-- end -->";
        string path = Repository.PathOf("README.md");
        string readme = File.ReadAllText(path).ReplaceLineEndings("\n");
        int start = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = readme.IndexOf(End, start, StringComparison.Ordinal);

        ExpectedFile.Matches(path, readme[..start] + Tool.Succeed("coverage", "--markdown").Output + readme[end..]);
    }

    [Fact]
    public void A_fact_is_cited_by_its_key_or_one_above_it_or_in_its_entry()
    {
        Fact[] facts = [.. Fact.Of(Kind.CardOf(Summits.Samarkand2022))];

        Assert.Contains(facts, fact => fact is { Path: "name", Language: "tr", IsCited: true });
        Assert.Contains(facts, fact => fact is { Path: "attendees.state", IsCited: true });
        Assert.DoesNotContain(facts, fact => fact.Path.StartsWith("sources", StringComparison.Ordinal) || fact.Path.StartsWith("disputes", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_has_the_numbers()
    {
        JsonElement[] lines = [.. Tool.Succeed("coverage", "--json").Json.EnumerateArray()];
        JsonElement summits = lines.Single(line => line.GetProperty("kind").GetString() == "summits");

        Assert.Equal(Summits.All.Count, summits.GetProperty("entries").GetInt32());
        Assert.Equal(Summits.All.Count, summits.GetProperty("names").GetProperty("en").GetInt32());
        Assert.Equal(lines[..^1].Sum(line => line.GetProperty("facts").GetInt32()), lines[^1].GetProperty("facts").GetInt32());
    }
}
