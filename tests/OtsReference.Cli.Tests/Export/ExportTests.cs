using System.Globalization;

namespace Ots.Cli.Tests.Export;

public sealed class ExportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ots-").FullName;

    [Theory]
    [InlineData("there is no format 'jsn'. Did you mean 'json'?", "--format", "jsn")]
    [InlineData("there is no format 'parquet'. The formats are json, csv, sqlite, jsonld, rdf, ical.", "--format", "parquet")]
    [InlineData("there is no kind 'sumits'. Did you mean 'summits'?", "--format", "json", "states", "sumits")]
    [InlineData("--format is missing, one of json, csv, sqlite, jsonld, rdf, ical.", "states")]
    [InlineData("csv is several files: name a folder, such as --output ots-csv.", "--format", "csv")]
    [InlineData("sqlite is no text: name a file, such as --output ots.db.", "--format", "sqlite")]
    public void A_wrong_question_is_a_usage_error(string problem, params string[] args) => Assert.Equal($"ots: {problem}\n", Tool.Fail(2, ["export", .. args]));

    [Fact]
    public void A_wrong_option_gets_the_closest_one() => Assert.Equal(
        "ots: there is no option '--formt'. Did you mean '--format'?\nTry 'ots export --help'.\n", Tool.Fail(2, "export", "--formt", "json"));

    [Theory]
    [InlineData("json")]
    [InlineData("sqlite")]
    public void Where_a_folder_is_no_file_can_be_written(string format) => Assert.Equal(
        $"ots: '{_folder}' cannot be written: it is a folder, and a file is needed.\n", Tool.Fail(2, "export", "--format", format, "--output", _folder, "releases"));

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("sqlite")]
    public void Below_a_file_nothing_can_be_written(string format)
    {
        string file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");
        string below = Path.Combine(file, "ots");

        Assert.StartsWith($"ots: '{below}' cannot be written: ", Tool.Fail(2, "export", "--format", format, "--output", below, "releases"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonld")]
    [InlineData("rdf")]
    [InlineData("ical")]
    public void A_file_has_what_standard_output_would_have(string format)
    {
        string file = Path.Combine(_folder, "new", "ots");

        Assert.Equal("", Tool.Succeed("export", "--format", format, "--output", file).Output);

        Assert.Equal(Tool.Succeed("export", "--format", format).Output, File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(Path.GetDirectoryName(file)!));
    }

    [Fact]
    public void The_order_of_the_kinds_does_not_count() => Assert.Equal(
        Tool.Succeed("export", "--format", "json", "summits", "states").Output, Tool.Succeed("export", "--format", "json", "states", "summits", "states").Output);

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("sqlite")]
    [InlineData("jsonld")]
    [InlineData("rdf")]
    [InlineData("ical")]
    public void The_bytes_are_the_same_twice_and_under_every_culture(string format)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            byte[][] expected = Bytes(format, "en-US");

            Assert.NotEmpty(expected);
            foreach (string culture in (string[])["en-US", "tr-TR", "ar-SA"])
            {
                Assert.Equal(expected, Bytes(format, culture));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private byte[][] Bytes(string format, string culture)
    {
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        string output = Path.Combine(_folder, Guid.NewGuid().ToString("N"));
        Tool.Succeed("export", "--format", format, "--output", output);
        return format == "csv" ? [.. Directory.GetFiles(output).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)] : [File.ReadAllBytes(output)];
    }
}
