namespace Ots.Package.Tests;

/// <summary>A project's YAML comes, changes and goes from one build to the next.</summary>
[Collection(nameof(ThePackage))]
public sealed class IncrementalBuildTests(PackedPackage package)
{
    private const string Packaged = "New Era for Turkic Civilization: Towards Common Development and Prosperity\nturkistan-2026\n";

    private const string Summit =
        """
        name: { en: Summit of 2030 }
        kind: informal
        start: 2030-05-02
        end: 2030-05-02
        place: antalya
        host: turkiye
        sources: [24hu-2026-01-24-orban-anita]
        """;

    [Fact]
    public async Task A_build_compiles_where_YAML_changed_and_only_there()
    {
        Consumer consumer = new(package, "LayeredConsole");

        await Compiles(consumer, Packaged);
        Assert.False(Directory.Exists(consumer.PathOf("generated")) && Directory.GetFiles(consumer.PathOf("generated"), "*", SearchOption.AllDirectories).Length > 0);
        await CompilesNothing(consumer);

        consumer.Write(Summit, "ots", "summits", "antalya-2030.yaml");
        consumer.Write("theme: { en: Together }\n", "ots", "summits", "samarkand-2022.yaml");
        consumer.Write("internal static class Added { public static readonly string Id = Ots.Summits.Antalya2030.Id; }\n", "Added.cs");
        await Compiles(consumer, "Together\nantalya-2030\n");
        await CompilesNothing(consumer);

        consumer.Write("theme: { en: Apart }\n", "ots", "summits", "samarkand-2022.yaml");
        await Compiles(consumer, "Apart\nantalya-2030\n");

        // The file keeps its date; what is new is its name.
        File.Move(consumer.PathOf("ots", "summits", "antalya-2030.yaml"), consumer.PathOf("ots", "summits", "kemer-2030.yaml"));
        ToolResult stale = await consumer.Dotnet("build");
        Assert.Contains("error CS0117: 'Summits' does not contain a definition for 'Antalya2030'", stale.Output, StringComparison.Ordinal);
        File.Delete(consumer.PathOf("Added.cs"));
        await Compiles(consumer, "Apart\nkemer-2030\n");

        Directory.Delete(consumer.PathOf("ots"), recursive: true);
        await Compiles(consumer, Packaged);
        await CompilesNothing(consumer);

        (await consumer.Dotnet("clean")).Succeeded();
        Assert.Empty(consumer.Compilations());
        Assert.Empty(Directory.GetFiles(consumer.PathOf("obj"), "OtsReference*", SearchOption.AllDirectories));
    }

    private static async Task Compiles(Consumer consumer, string prints)
    {
        string[] before = consumer.Compilations();
        (await consumer.Dotnet("build")).Succeeded().SaidNoWarning();
        Assert.NotEqual(before, consumer.Compilations());
        Assert.Equal(prints, await consumer.OutputOf("bin", "Debug", "net10.0", "LayeredConsole.dll"));
    }

    private static async Task CompilesNothing(Consumer consumer)
    {
        string[] before = consumer.Compilations();
        (await consumer.Dotnet("build")).Succeeded().SaidNoWarning();
        Assert.Equal(before, consumer.Compilations());
    }
}
