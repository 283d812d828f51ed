using System.Text.Json;
using Ots.Cli.Cards;

namespace Ots.Cli.Tests;

public class ListTests
{
    [Fact]
    public void Summits_are_a_table() => ExpectedFile.Matches(Repository.PathOf("tests", "OtsReference.Cli.Tests", "Expected", "list-summits.txt"), Tool.Succeed("list", "summits").Output);

    [Fact]
    public void Without_a_kind_the_kinds_are_listed_with_counts()
    {
        string output = Tool.Succeed("list").Output;

        Assert.All(Kind.All, kind => Assert.Matches($"(?m)^{kind.Folder} +{kind.Entities.Count}$", output));
    }

    [Fact]
    public void Every_folder_of_the_data_is_a_kind() => Assert.Equal(
        Directory.GetDirectories(Repository.PathOf("data"))
            .Where(folder => Directory.EnumerateFiles(folder, "*.yaml").Any())
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal),
        Kind.All.Select(kind => kind.Folder).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_kind_is_a_table_with_a_line_an_entity()
    {
        foreach (Kind kind in Kind.All)
        {
            Answer answer = Tool.Succeed("list", kind.Folder);

            Assert.Equal(kind.Entities.Count + 2, answer.Lines.Length);
            Assert.All(kind.Entities.Zip(answer.Lines.Skip(1)), row => Assert.StartsWith(row.First.Id, row.Second, StringComparison.Ordinal));
            Assert.All(answer.Lines, line => Assert.Equal(line.TrimEnd(), line));
        }
    }

    [Fact]
    public void An_unknown_kind_gets_the_closest_one() =>
        Assert.Equal("ots: there is no kind 'sumits'. Did you mean 'summits'?\n", Tool.Fail(1, "list", "sumits"));

    [Fact]
    public void A_kind_like_no_other_gets_the_list_of_kinds() => Assert.StartsWith(
        "ots: there is no kind 'treaties-and-more'. The kinds are summits, states, ", Tool.Fail(1, "list", "treaties-and-more"), StringComparison.Ordinal);

    [Fact]
    public void Json_lists_whole_entities()
    {
        JsonElement json = Tool.Succeed("list", "summits", "--json").Json;

        Assert.Equal(Summits.All.Select(summit => summit.Id), json.EnumerateArray().Select(summit => summit.GetProperty("id").GetString()));
        Assert.All(json.EnumerateArray(), summit => Assert.NotEqual("", summit.GetProperty("name").GetProperty("en").GetString()));
    }

    [Fact]
    public void Json_of_the_kinds_has_their_counts() => Assert.Contains(
        Tool.Succeed("list", "--json").Json.EnumerateArray(),
        kind => kind.GetProperty("folder").GetString() == "summits" && kind.GetProperty("count").GetInt32() == Summits.All.Count);
}
