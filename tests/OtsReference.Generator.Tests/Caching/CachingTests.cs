using Microsoft.CodeAnalysis;
using Ots.Generator.Lowering;
using Ots.Generator.Tests.Layers;
using Ots.Generator.Tests.Samples;
using Ots.Generator.Yaml;

namespace Ots.Generator.Tests.Caching;

/// <summary>An editor runs the generator on every key: what an edit does not touch is not worked out again.</summary>
public sealed class CachingTests
{
    private static readonly string[] s_dataSteps = [StepNames.Yaml, StepNames.Bound, StepNames.Linked, StepNames.Kind];

    [Fact]
    public void An_edit_of_an_unrelated_class_ends_at_the_schema()
    {
        Generation edited = AirportData.Host.Source("class Program;").Run().RunAgain(host => host.Edit("Source1.cs", text => text + " class Other;"));

        Assert.All(Steps(edited, StepNames.Schema), AssertNotRun);
        AssertNothingAfterTheSchemaRan(edited);
    }

    [Fact]
    public void An_edit_of_a_comment_beside_a_record_ends_at_the_schema()
    {
        Generation edited = AirportData.Host.Run().RunAgain(host => host.Edit("Source0.cs", text => text.Replace("A strip to land on.", "What to land on,\n/// and to start from.", StringComparison.Ordinal)));

        AssertNothingAfterTheSchemaRan(edited);
    }

    [Fact]
    public void An_edit_of_a_record_reads_no_file_again()
    {
        Generation edited = AirportData.Host.Run().RunAgain(host => host.Edit("Source0.cs", text => text.Replace("partial double? Elevation", "partial int? Elevation", StringComparison.Ordinal)));

        Assert.All(Steps(edited, StepNames.Yaml), AssertNotRun);
        Assert.Equal(["Airports"], Emitted(edited));
        Assert.Contains("int? Elevation", edited["Travel.Airport.Record.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_a_file_reads_that_file_alone()
    {
        Generation edited = AirportData.Host.Run().RunAgain(host => host.Edit("ots/airports/zabrat.yaml", text => text.Replace("1924-01-02", "1924-01-03", StringComparison.Ordinal)));

        Assert.Equal(["ots/airports/zabrat.yaml"], Steps(edited, StepNames.Yaml).Where(HasRun).Select(output => ((YamlFile)output.Value).Path));
        Assert.Equal(["Airports"], Emitted(edited));
        Assert.Contains("opened 1924-01-03", edited["Travel.Airports.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_emits_each_kind_that_shows_it()
    {
        Generation edited = AirportData.Host.Run().RunAgain(host => host.Edit("ots/cities/baku.yaml", text => text.Replace("en: Baku", "en: Baky", StringComparison.Ordinal)));

        // The airports' documentation names the city.
        Assert.Equal(["Airports", "Cities"], Emitted(edited));
    }

    [Fact]
    public void An_edit_of_a_reference_emits_the_kind_that_it_is_turned_round_in()
    {
        Generation edited = AirportData.Host.Run().RunAgain(host => host.Edit("ots/airports/zabrat.yaml", text => text.Replace("city: baku", "city: almaty", StringComparison.Ordinal)));

        Assert.Equal(["Airports", "Cities"], Emitted(edited));
    }

    [Fact]
    public void An_edit_of_a_comment_in_a_file_emits_nothing()
    {
        Generation edited = AirportData.Host.Run().RunAgain(host => host.Edit("ots/airports/heydar-aliyev.yaml", text => "# One more line,\n\n" + text.Replace("iata: GYD", "iata: GYD # and another", StringComparison.Ordinal)));

        Assert.Equal(["ots/airports/heydar-aliyev.yaml"], Steps(edited, StepNames.Yaml).Where(HasRun).Select(output => ((YamlFile)output.Value).Path));
        Assert.All(Steps(edited, StepNames.Kind), AssertNotRun);
        Assert.Empty(Emitted(edited));
        Assert.All(Outputs(edited), output => Assert.False(HasRun(output)));
    }

    [Fact]
    public void An_edit_of_another_style_of_the_same_value_emits_nothing()
    {
        Generation edited = AirportData.Host.Run().RunAgain(host => host.Edit("ots/directors/first.yaml", text => text.Replace("start: 1933", "start: '1933'", StringComparison.Ordinal)));

        Assert.Empty(Emitted(edited));
    }

    [Fact]
    public void A_new_file_emits_its_kind_alone()
    {
        Generation edited = AirportData.Host.Run().RunAgain(host => host.File("ots/cities/astana.yaml", "name: { en: Astana }\n"));

        Assert.Equal(["ots/cities/astana.yaml"], Steps(edited, StepNames.Yaml).Where(HasRun).Select(output => ((YamlFile)output.Value).Path));
        Assert.Equal(["Cities"], Emitted(edited));
    }

    [Fact]
    public void A_file_taken_away_emits_its_kind_alone()
    {
        Generation edited = AirportData.Host.Run().RunAgain(host => host with { Files = host.Files.RemoveAt(host.Files.Length - 1) });

        Assert.DoesNotContain(Steps(edited, StepNames.Yaml), HasRun);
        Assert.Equal(["Directors"], Emitted(edited));
    }

    [Fact]
    public void An_edit_of_C_sharp_over_the_package_reads_and_emits_nothing()
    {
        Generation edited = LayerData.Added.Source("class Program;").Run().RunAgain(host => host.Edit("Source1.cs", text => text + " class Other;"));

        Assert.All(Steps(edited, StepNames.Layer), AssertNotRun);
        AssertNothingAfterTheSchemaRan(edited);
    }

    [Fact]
    public void An_edit_of_a_file_over_the_package_emits_the_kinds_that_show_it()
    {
        Generation edited = LayerData.Added.Run().RunAgain(host => host.Edit("ots/summits/antalya-2030.yaml", text => text.Replace("2030-05-03", "2030-05-04", StringComparison.Ordinal)));

        Assert.All(Steps(edited, StepNames.Layer), AssertNotRun);
        Assert.Equal(["Summits"], Emitted(edited));
    }

    [Fact]
    public void A_mistake_that_is_corrected_is_reported_no_more()
    {
        Generation wrong = AirportData.Host.Run().RunAgain(host => host.Edit("ots/airports/zabrat.yaml", text => text.Replace("city: baku", "city: bakou", StringComparison.Ordinal)));
        Generation right = wrong.RunAgain(host => host.Edit("ots/airports/zabrat.yaml", text => text.Replace("bakou", "baku", StringComparison.Ordinal)));

        Assert.Equal("OTS0005", Assert.Single(wrong.Problems).Id);
        right.ReportsNothing();
    }

    private static void AssertNothingAfterTheSchemaRan(Generation edited)
    {
        foreach (string step in s_dataSteps)
        {
            Assert.NotEmpty(Steps(edited, step));
            Assert.All(Steps(edited, step), AssertNotRun);
        }

        Assert.NotEmpty(Outputs(edited));
        Assert.All(Outputs(edited), AssertNotRun);
    }

    private static void AssertNotRun((object Value, IncrementalStepRunReason Reason) output) =>
        Assert.True(!HasRun(output), $"{output.Reason}: {output.Value}");

    private static bool HasRun((object Value, IncrementalStepRunReason Reason) output) => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified;

    private static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Steps(Generation generation, string name) =>
        generation.Result.TrackedSteps[name].SelectMany(step => step.Outputs);

    private static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(Generation generation) =>
        generation.Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs);

    /// <summary>The kinds whose source was written again.</summary>
    private static IEnumerable<string> Emitted(Generation generation) => generation.Result.TrackedOutputSteps.Values
        .SelectMany(steps => steps)
        .Where(step => step.Outputs.Any(HasRun))
        .SelectMany(step => step.Inputs)
        .Select(input => input.Source.Outputs[input.OutputIndex].Value)
        .OfType<KindModel>()
        .Select(kind => kind.Schema.Catalog)
        .Order(StringComparer.Ordinal);
}
