using System.Text.Json;
using Ots.Cli.Lookup;

namespace Ots.Cli.Tests;

public class OnTests
{
    [Fact]
    public void A_day_shows_who_had_which_role() => ExpectedFile.Matches(Repository.PathOf("tests", "OtsReference.Cli.Tests", "Expected", "on-2021-11-12.txt"), Tool.Succeed("on", "2021-11-12").Output);

    [Theory]
    [InlineData("2021-11", "'2021-11' is a whole month; say which day, such as 2021-11-01.")]
    [InlineData("2021", "'2021' is a whole year; say which day, such as 2021-01-01.")]
    [InlineData("2021-02-30", "'2021-02-30' is not a day of the calendar written as 2021-11-12.")]
    [InlineData("12.11.2021", "'12.11.2021' is not a day of the calendar written as 2021-11-12.")]
    [InlineData("tomorrow", "'tomorrow' is not a day of the calendar written as 2021-11-12.")]
    public void Anything_but_a_day_is_refused(string text, string problem) =>
        Assert.Equal($"ots: {problem}\nTry 'ots on --help'.\n", Tool.Fail(2, "on", text));

    [Fact]
    public void What_the_data_does_not_have_is_said() =>
        Assert.Equal(7, Tool.Succeed("on", "1999-01-01").Lines.Count(line => line.EndsWith("none in the data", StringComparison.Ordinal)));

    [Fact]
    public void What_dates_to_the_year_leave_open_is_possible()
    {
        Assert.Contains("Secretary General  possibly Halil Akıncı (halil-akinci)", Tool.Succeed("on", "2014-05-01").Output, StringComparison.Ordinal);

        JsonElement json = Tool.Succeed("on", "2014-05-01", "--json").Json;
        Assert.Equal(JsonValueKind.Null, json.GetProperty("secretary-general").ValueKind);
        Assert.Contains(json.GetProperty("possible").EnumerateArray(), holding => holding.GetProperty("official").GetString() == "ramil-hasan");
    }

    [Fact]
    public void Beyond_the_last_source_the_reader_is_told() =>
        Assert.Contains("Azerbaijan (azerbaijan), since 2009-10-03, last confirmed ", Tool.Succeed("on", "9999-12-31").Output, StringComparison.Ordinal);

    [Fact]
    public void Json_names_holders_by_what_they_are()
    {
        JsonElement json = Tool.Succeed("on", "2024-01-01", "--json").Json;

        Assert.Equal("2024-01-01", json.GetProperty("date").GetString());
        Assert.Equal("kubanychbek-omuraliev", json.GetProperty("secretary-general").GetProperty("official").GetString());
        Assert.Equal(5, json.GetProperty("members").GetArrayLength());
        Assert.Contains(json.GetProperty("observers").EnumerateArray(), observer =>
            observer.TryGetProperty("institution", out JsonElement id) && id.GetString() == "economic-cooperation-organization");
    }

    [Fact]
    public void Names_and_capitals_are_those_of_the_day()
    {
        JsonElement json = Tool.Succeed("on", "2020-06-01", "--json").Json;

        Assert.Equal("Cooperation Council of Turkic Speaking States", json.GetProperty("name").GetProperty("en").GetString());
        Assert.Contains(json.GetProperty("capitals").EnumerateArray(), capital =>
            (capital.GetProperty("place").GetString(), capital.GetProperty("name").GetProperty("en").GetString()) == ("astana", "Nur-Sultan"));
        Assert.Contains(json.GetProperty("heads-of-state").EnumerateArray(), head =>
            (head.GetProperty("of").GetString(), head.GetProperty("official").GetString()) == ("kyrgyzstan", "sooronbay-jeenbekov"));
    }

    [Fact]
    public void It_agrees_with_the_library_on_every_day()
    {
        for (DateOnly day = new(2009, 1, 1); day < new DateOnly(2027, 1, 1); day = day.AddDays(1))
        {
            OtsSnapshot snapshot = OtsDataset.Packaged.On(day);
            ILookup<Role, Entity> holders = Holding.In(OtsDataset.Packaged.On(day, Certainty.Possible))
                .Where(holding => holding.Certainty == Certainty.Certain)
                .ToLookup(holding => holding.Role, holding => holding.Holder);

            Assert.Equal(snapshot.Members, holders[Role.Member]);
            Assert.Equal(snapshot.Observers, holders[Role.Observer]);
            Assert.Equal(snapshot.Chairmanship?.State, holders[Role.Chair].FirstOrDefault());
            Assert.Equal(snapshot.SecretaryGeneral, holders[Role.SecretaryGeneral].FirstOrDefault());
        }
    }
}
