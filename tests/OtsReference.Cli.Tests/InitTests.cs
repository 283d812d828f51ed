using System.Text.Json;

namespace Ots.Cli.Tests;

public sealed class InitTests : IDisposable
{
    private static readonly string s_starters = Repository.PathOf("src", "OtsReference", "build", "init");

    private readonly TemporaryData _project = LayeredProject.Create();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void It_says_what_it_wrote()
    {
        string said = Init().Output;

        foreach (string file in (string[])["ots/README.md", "ots/.editorconfig", "ots/summits/example-2030.yaml.txt", "ots/sources/example-2030-page.yaml.txt", ".vscode/settings.json"])
        {
            Assert.Contains($"/{file}\n", said, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(_project.Root, file)), file);
        }

        Assert.Matches("(?m)/ots/schema: 24 schemas\\.$", said);
    }

    [Fact]
    public void Nothing_of_it_is_data()
    {
        Init();

        Assert.StartsWith("ots: there is no data in", Tool.Fail(2, "check", _project.Folder), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_is_right_once_it_is_YAML()
    {
        Init();
        foreach (string example in Directory.EnumerateFiles(_project.Folder, "*.yaml.txt", SearchOption.AllDirectories).ToArray())
        {
            File.Move(example, example[..^".txt".Length]);
        }

        Assert.Equal("no problems in 2 files\n", Tool.Succeed("check", _project.Folder).Output);
        Assert.Contains("Example Summit of 2030", Tool.Succeed("show", "example-2030", "--project", _project.Root).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_stays()
    {
        _project.With("README.md", "mine\n").With("../.vscode/settings.json", "{}\n").With("schema/summits.json", "{}\n");

        string said = Init().Output;

        Assert.Contains("README.md was there, and stays as it is.\n", said, StringComparison.Ordinal);
        Assert.Contains(".vscode/settings.json was there, and stays as it is.\n", said, StringComparison.Ordinal);
        Assert.Contains(": 23 schemas.\n", said, StringComparison.Ordinal);
        Assert.Equal("mine\n", _project.Read("README.md"));
        Assert.Equal("{}\n", _project.Read("../.vscode/settings.json"));
        Assert.Equal("{}\n", _project.Read("schema/summits.json"));
    }

    [Fact]
    public void A_build_target_writes_the_same_schemas()
    {
        Init();

        foreach (string file in Directory.EnumerateFiles(_project.PathOf("schema"), "*.json"))
        {
            ExpectedFile.Matches(Path.Combine(s_starters, "ots", "schema", Path.GetFileName(file)), File.ReadAllText(file));
        }

        foreach (string file in Directory.EnumerateFiles(_project.PathOf("schema/ids"), "*.json"))
        {
            Assert.Equal(File.ReadAllText(Repository.PathOf("data", "schema", "ids", Path.GetFileName(file))), File.ReadAllText(file));
        }
    }

    [Fact]
    public void The_settings_name_the_schema_of_each_kind()
    {
        Init();

        using JsonDocument settings = JsonDocument.Parse(_project.Read("../.vscode/settings.json"));

        Assert.Equal(
            Directory.EnumerateFiles(_project.PathOf("schema"), "*.json").Select(file => $"ots/schema/{Path.GetFileName(file)}").Order(StringComparer.Ordinal),
            settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Select(schema => schema.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_project_may_keep_its_data_elsewhere()
    {
        using TemporaryData other = new("facts");
        other.With("../Own.csproj", "<Project><PropertyGroup><OtsDataFolder>facts</OtsDataFolder></PropertyGroup></Project>");

        Tool.Succeed("init", "--project", other.Root);

        Assert.True(File.Exists(other.PathOf("summits/example-2030.yaml.txt")));
        Assert.False(Directory.Exists(other.PathOf("../.vscode")));
        Assert.False(Directory.Exists(other.PathOf("../ots")));
    }

    [Fact]
    public void The_package_has_nothing_under_it() => Assert.Equal(
        "ots: the data of OtsReference lies over no other: it is the package.\n", Tool.Fail(2, "init", "--project", Repository.PathOf("src", "OtsReference")));

    private Answer Init() => Tool.Succeed("init", "--project", _project.Root);
}
