using Ots.Generator.Tests.Samples;

namespace Ots.Generator.Tests.BadInput;

/// <summary>Projects with less than the least.</summary>
public sealed class NoDataTests
{
    [Fact]
    public void A_project_with_files_that_no_kind_reads_is_told_and_gets_nothing()
    {
        Generation generation = GeneratorHost.With("class Program;").File("ots/notes/a.yaml", "{").File("ots/notes/b.yaml", "").Run();

        Assert.Empty(generation.HintNames);
        Assert.Equal(["OTS0001", "OTS0011", "OTS0011"], generation.Problems.Select(problem => problem.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_project_without_anything_gets_nothing() => Assert.Empty(new GeneratorHost().Run().ReportsNothing().HintNames);

    [Fact]
    public void A_kind_without_data_is_there_and_empty()
    {
        Generation generation = GeneratorHost.With(Records.Airports).Run().ReportsNothing().CompilesWithoutWarning();

        Assert.Equal(0, generation.Evaluate("Airports.All.Count + Airports.Find(\"x\").Count + CivilAirports.All.Count + (Airports.TryGet(\"x\", out _) ? 1 : 0)"));
        Assert.Equal(false, generation.Evaluate("Airports.TryGetByIata(\"\", out _)"));
        Assert.Null(generation.Evaluate("Directors.On(new DateOnly(2022, 11, 11))"));
    }

    [Theory]
    [InlineData("ots/notes/readme.md")]
    [InlineData("ots/notes/a.json")]
    [InlineData("ots/notes/yaml")]
    [InlineData("data/notes/a.yaml")]
    [InlineData("notes/a.yaml")]
    [InlineData(".editorconfig")]
    public void A_file_that_is_no_data_is_left_alone(string path) =>
        Assert.Equal(0, GeneratorHost.With(Records.Notes).File(path, "{ no yaml").Run().ReportsNothing().Evaluate("Notes.All.Count"));

    [Fact]
    public void The_project_can_name_another_folder()
    {
        GeneratorHost host = GeneratorHost.With(Records.Notes).File("data/notes/a.yaml", "text: A\n").File("ots/notes/b.yaml", "text: B\n");

        Assert.Equal("B", host.Run().Evaluate("Notes.All.Single().Text"));
        Assert.Equal("A", (host with { DataFolder = "data" }).Run().Evaluate("Notes.All.Single().Text"));
        Assert.Equal("B", (host with { DataFolder = "" }).Run().Evaluate("Notes.All.Single().Text"));
    }

    [Theory]
    [InlineData("A.yaml")]
    [InlineData("A.yml")]
    [InlineData("A.YAML")]
    public void Both_endings_are_yaml(string name) =>
        Assert.Equal("one", GeneratorHost.With(Records.Notes).File("ots/notes/" + name, "text: one\n").Run().Evaluate("Notes.A.Text"));
}
