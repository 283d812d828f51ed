namespace Ots.Cli.Tests;

public sealed class EjectTests : IDisposable
{
    private readonly TemporaryData _project = LayeredProject.Create();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("summits/samarkand-2022")]
    [InlineData("samarkand-2022")]
    public void The_package_s_file_is_copied(string id)
    {
        string said = Tool.Succeed("eject", id, "--project", _project.Root).Output;

        Assert.Equal(File.ReadAllText(Repository.PathOf("data", "summits", "samarkand-2022.yaml")), _project.Read("summits/samarkand-2022.yaml"));
        Assert.Contains("/ots/summits/samarkand-2022.yaml\n", said, StringComparison.Ordinal);
        Assert.Contains("a list replaces the package's as a whole", said, StringComparison.Ordinal);
        Assert.Matches("Its first line names .*ots/schema/summits\\.json, by which editors complete: 'ots schema .*ots' writes it\\.", said);
        Assert.Equal("no problems in 1 file\n", Tool.Succeed("check", _project.Folder).Output);
    }

    [Fact]
    public void The_first_line_leads_to_the_schema_that_init_writes()
    {
        Tool.Succeed("init", "--project", _project.Root);

        string said = Tool.Succeed("eject", "summits/samarkand-2022", "--project", _project.Root).Output;

        string schema = _project.Read("summits/samarkand-2022.yaml").Split('\n')[0].Split("$schema=")[1];
        Assert.True(File.Exists(_project.PathOf($"summits/{schema}")), schema);
        Assert.DoesNotContain("Its first line", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yaml")]
    [InlineData("yml")]
    public void A_file_that_is_there_stays(string extension)
    {
        _project.With($"summits/samarkand-2022.{extension}", "note: mine\n");

        string said = Tool.Fail(2, "eject", "samarkand-2022", "--project", _project.Root);

        Assert.EndsWith($"ots/summits/samarkand-2022.{extension}' is there already, and stays as it is.\n", said, StringComparison.Ordinal);
        Assert.Equal("note: mine\n", _project.Read($"summits/samarkand-2022.{extension}"));
        Assert.Single(Directory.GetFiles(_project.PathOf("summits")));
    }

    [Fact]
    public void What_is_not_in_the_package_is_said()
    {
        Assert.Equal("ots: there is no 'samarkand-2202' among the summits. Did you mean 'samarkand-2022'?\n", Tool.Fail(1, "eject", "summits/samarkand-2202", "--project", _project.Root));
        Assert.Equal("ots: there is no kind 'sumits'. Did you mean 'summits'?\n", Tool.Fail(1, "eject", "sumits/samarkand-2022", "--project", _project.Root));
        Assert.Contains("\n  ots eject summits/", Tool.Fail(1, "eject", "Istanbul", "Summit", "--project", _project.Root), StringComparison.Ordinal);
        Assert.Contains("there is no option '--projct'. Did you mean '--project'?", Tool.Fail(2, "eject", "samarkand-2022", "--projct"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_project_there_is_nowhere_to_copy_to() => Assert.Equal(
        $"ots: there is no C# project in '{_project.Folder}'.\n", Tool.Fail(2, "eject", "samarkand-2022", "--project", _project.Folder));
}
