using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Ots.Generator.Tests.Samples;

namespace Ots.Generator.Tests.Diagnostics;

/// <summary>What is wrong with YAML is reported by the analyzer where analyzers run, by the generator where they do not: once in any case.</summary>
public sealed class AnalyzerTests
{
    private static readonly GeneratorHost s_host = GeneratorHost.With(Records.Airports)
        .File("ots/cities/baku.yaml", AirportData.Baku)
        .File("ots/cities/broken.yaml", "name: { en: Broken\n")
        .File("ots/airports/gyd.yaml", "name: { en: Baku }\nopened: 1933-10-09\ncity: bkau\ncolour: red\nservices:\n  - { traffic: civil, start: 2020, end: 2019 }\n");

    [Fact]
    public async Task Both_find_the_same()
    {
        ImmutableArray<Diagnostic> generated = s_host.Run().Problems;
        ImmutableArray<Diagnostic> analyzed = await (s_host with { AnalyzersRun = true }).AnalyzeAsync(new DataAnalyzer());

        Assert.Equal(4, generated.Length);
        Assert.Equal(Shown(generated), Shown(analyzed));
    }

    [Fact]
    public async Task Only_one_of_them_reports()
    {
        Assert.Empty((s_host with { AnalyzersRun = true }).Run().Problems);
        Assert.Empty(await s_host.AnalyzeAsync(new DataAnalyzer()));
    }

    [Fact]
    public async Task A_mistake_in_a_record_stays_with_the_generator()
    {
        GeneratorHost host = GeneratorHost.With(Records.Airports.Replace("public sealed partial class Runway", "public sealed class Runway", StringComparison.Ordinal))
            .File("ots/cities/baku.yaml", AirportData.Baku) with { AnalyzersRun = true };

        Assert.Contains(host.Run().Problems, problem => problem.Id == "OTS0101");
        Assert.Empty(await host.AnalyzeAsync(new DataAnalyzer()));
    }

    [Fact]
    public async Task What_was_found_holds_until_a_file_changes()
    {
        DataAnalyzer analyzer = new();
        GeneratorHost host = s_host with { AnalyzersRun = true };

        Assert.Equal(4, (await host.AnalyzeAsync(analyzer)).Length);
        Assert.Equal(4, (await host.Source("internal static class Other;").AnalyzeAsync(analyzer)).Length);
        Assert.Equal(3, (await host.Edit("ots/airports/gyd.yaml", text => text.Replace("bkau", "baku", StringComparison.Ordinal)).AnalyzeAsync(analyzer)).Length);
        Assert.Equal(4, (await host.AnalyzeAsync(analyzer)).Length);
    }

    [Fact]
    public async Task Without_data_there_is_nothing_to_do() =>
        Assert.Empty(await (GeneratorHost.With(Records.Airports).File("other/cities/baku.yaml", "nonsense: [") with { AnalyzersRun = true }).AnalyzeAsync(new DataAnalyzer()));

    private static IEnumerable<string> Shown(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);
}
