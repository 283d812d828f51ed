using Ots.Cli.Check;
using Ots.Cli.Diff;

namespace Ots.Cli.Tests;

public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryData _data = new();

    public DataFolderTests() => _data.With("places/baku.yaml", "name:\n  en: Baku\n").With("places/readme.md", "").With("stray.yaml", "");

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData(null, "", "data/places/baku.yaml")]
    [InlineData("data", "", "data/places/baku.yaml")]
    [InlineData("data/", "", "data/places/baku.yaml")]
    [InlineData("./data/", "", "data/places/baku.yaml")]
    [InlineData(".", "data", "../data/places/baku.yaml")]
    [InlineData("..", "data/places", "../../data/places/baku.yaml")]
    public void Paths_lead_to_the_files_from_where_one_is(string? named, string current, string path)
    {
        DataFolder folder = DataFolder.Read(named, Path.Combine(_data.Root, current));

        Assert.Equal("data", folder.Root.Name);
        Assert.Equal([path], folder.Files.Select(file => file.Path));
        Assert.Single(folder.Check());
    }

    [Fact]
    public void A_project_keeps_its_data_in_another_folder()
    {
        using TemporaryData own = new("ots");
        own.With("places/baku.yml", "");

        Assert.Equal(["ots/places/baku.yml"], DataFolder.Read(null, own.Root).Files.Select(file => file.Path));
    }

    [Fact]
    public void Where_there_is_none_it_has_to_be_named()
    {
        UnreadableDataException problem = Assert.Throws<UnreadableDataException>(() => DataFolder.Read(null, _data.Folder));

        Assert.Equal("there is no folder 'data' or 'ots' here: say which folder holds the data.", problem.Message);
        Assert.Equal(2, problem.ExitCode);
    }
}
