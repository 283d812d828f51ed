using Ots.Cli.Check;
using Ots.Cli.JsonSchema;

namespace Ots.Cli.Tests;

/// <summary>The schemas in the repository are those that the records and the data make.</summary>
public class JsonSchemaTests
{
    private static readonly string s_folder = Repository.PathOf("data", "schema");

    private static readonly Dictionary<string, string> s_files = SchemaFiles
        .Write(DataFolder.Of(Repository.PathOf("data"), "data"))
        .ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);

    public static TheoryData<string> Files { get; } = [.. s_files.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_schema_is_what_ots_schema_writes(string file) => ExpectedFile.Matches(Path.Combine(s_folder, file), s_files[file]);

    [Fact]
    public void There_is_no_schema_of_what_is_no_kind() => Assert.Equal(
        s_files.Keys.Order(StringComparer.Ordinal),
        Directory.GetFiles(s_folder, "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(s_folder, file).Replace('\\', '/'))
            .Where(file => !file.Contains(".received.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void A_project_s_own_kinds_are_read_from_its_source()
    {
        string output = Directory.CreateTempSubdirectory("ots-").FullName;
        try
        {
            string project = Repository.PathOf("tests", "Consumers", "OwnKind");

            string said = Tool.Succeed("schema", Path.Combine(project, "ots"), "--output", output).Output;

            ExpectedFile.Matches(Repository.PathOf("tests", "OtsReference.Cli.Tests", "Expected", "airports.json"), File.ReadAllText(Path.Combine(output, "airports.json")));
            Assert.Contains("\"Istanbul Airport, IST, since 29 October 2018\"", File.ReadAllText(Path.Combine(output, "ids", "airports.json")), StringComparison.Ordinal);
            Assert.Contains("# yaml-language-server: $schema=", said, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said() => Assert.Equal("ots: there is no folder 'nowhere'.\n", Tool.Fail(2, "schema", "nowhere"));
}
