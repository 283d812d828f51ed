using System.Text.Json;

namespace Ots.Cli.Tests;

public sealed class SarifTests : IDisposable
{
    private readonly TemporaryData _data = new();

    public SarifTests() => BrokenData.Write(_data);

    public void Dispose() => _data.Dispose();

    [Fact]
    public void It_is_a_log_of_one_run()
    {
        JsonElement log = Tool.Run("check", _data.Folder, "--sarif").Json;

        Assert.Equal("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", log.GetProperty("$schema").GetString());
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        JsonElement run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal("ots", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        Assert.Equal(Build.Version, run.GetProperty("tool").GetProperty("driver").GetProperty("version").GetString());
    }

    [Fact]
    public void Every_result_has_a_rule_and_a_place()
    {
        JsonElement run = Tool.Run("check", _data.Folder, "--sarif").Json.GetProperty("runs")[0];
        JsonElement[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];

        Assert.Equal(rules.Length, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(rules, rule =>
        {
            Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.EndsWith("docs/diagnostics.md#" + rule.GetProperty("id").GetString(), rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        });
        Assert.Equal(32, results.Length);
        Assert.All(results, result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning"]);
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            JsonElement place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            string uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative), uri);
            JsonElement region = place.GetProperty("region");
            (int, int) start = (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
            (int, int) end = (region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32());
            Assert.True(start.CompareTo((1, 1)) >= 0 && end.CompareTo(start) >= 0, $"{start} to {end}");
        });
    }

    [Fact]
    public void Columns_count_in_UTF_16()
    {
        JsonElement result = Tool.Run("check", _data.Folder, "--sarif").Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Single(result => result.GetProperty("ruleId").GetString() == "OTS0005");

        // One letter of it is two units.
        JsonElement region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(8, region.GetProperty("startColumn").GetInt32());
        Assert.Equal(8 + "𐰀zerbaijan".Length, region.GetProperty("endColumn").GetInt32());
    }

    [Fact]
    public void To_a_file_it_goes_beside_the_text()
    {
        string log = Path.Combine(_data.Root, "log.sarif");

        Answer answer = Tool.Run("check", _data.Folder, "--sarif", log);

        Assert.Equal(Tool.Run("check", _data.Folder).Output, answer.Output);
        Assert.Equal(Tool.Run("check", _data.Folder, "--sarif").Output, File.ReadAllText(log));
    }

    [Fact]
    public void A_name_with_a_space_is_escaped()
    {
        _data.With("places/a b#.yaml", "name: x\n");

        Assert.Contains("/places/a%20b%23.yaml\"", Tool.Run("check", _data.Folder, "--sarif").Output, StringComparison.Ordinal);
    }
}
