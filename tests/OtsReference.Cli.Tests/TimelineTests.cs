using System.Text.Json;

namespace Ots.Cli.Tests;

public class TimelineTests
{
    [Fact]
    public void Changes_are_listed_in_order_with_their_sources()
    {
        string output = Tool.Succeed("timeline", "astana", "--from", "2019", "--to", "2022").Output;

        Assert.StartsWith("2019-03-23  Astana took the name Nur-Sultan [1]\n2022-09-19  Astana gave up the name Nur-Sultan for Astana [2 3]\n\nSources\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_ids()
    {
        JsonElement change = Assert.Single(Tool.Succeed("timeline", "--from", "2019-10-14", "--to", "2019-10-14", "--json").Json.EnumerateArray());

        Assert.Equal(
            ("2019-10-14", "began", "Uzbekistan became a member", "states", "uzbekistan"),
            (change.GetProperty("date").GetString(), change.GetProperty("change").GetString(), change.GetProperty("what").GetString(), change.GetProperty("folder").GetString(), change.GetProperty("id").GetString()));
        Assert.NotEqual(0, change.GetProperty("sources").GetArrayLength());
    }

    [Fact]
    public void Nothing_is_said_to_be_nothing() => Assert.Equal("nothing in the data\n", Tool.Succeed("timeline", "--to", "1900").Output);

    [Fact]
    public void The_last_day_of_the_calendar_is_no_mistake() => Assert.Equal("nothing in the data\n", Tool.Succeed("timeline", "--from", "9000", "--to", "9999").Output);

    [Fact]
    public void What_is_no_date_or_no_entry_is_refused()
    {
        Assert.StartsWith("ots: '12.11.2021' is not a date such as 2022-11-11, 2022-11 or 2022.\n", Tool.Fail(2, "timeline", "--from", "12.11.2021"), StringComparison.Ordinal);
        Assert.Contains("nowhere", Tool.Fail(1, "timeline", "nowhere"), StringComparison.Ordinal);
    }
}
