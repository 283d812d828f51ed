namespace Ots.Package.Tests;

/// <summary>Kinds of programs in which a project's YAML has to work as it does in a console program.</summary>
[Collection(nameof(ThePackage))]
public sealed class LayeredProgramTests(PackedPackage package)
{
    [Theory]
    [SlowData("net8.0")]
    [SlowData("net10.0")]
    public async Task A_web_service_answers_with_its_own_data_and_publishes_none_of_its_sources(string framework)
    {
        Consumer consumer = new(package, "LayeredWeb");

        (await consumer.Dotnet("publish", $"-p:ConsumerFramework={framework}", "-o", "out")).Succeeded().SaidNoWarning();

        Assert.Equal(consumer.Expected, await consumer.OutputOf("out", "LayeredWeb.dll"));
        Assert.False(Directory.Exists(consumer.PathOf("out", "ots")));
    }

    [SlowFact]
    public async Task A_page_in_WebAssembly_is_published()
    {
        Consumer consumer = new(package, "LayeredBlazor");

        (await consumer.Dotnet("publish", "-o", "out")).Succeeded().SaidNoWarning();

        Assert.NotEmpty(Directory.GetFiles(consumer.PathOf("out", "wwwroot", "_framework"), "OtsReference*.wasm"));
    }

    [SlowFact]
    public async Task A_generator_beside_it_has_another_version_of_the_YAML_library()
    {
        Consumer consumer = new(package, "Neighbour");

        (await consumer.Dotnet("build", "App")).Succeeded().SaidNoWarning();

        Assert.Equal(consumer.Expected, await consumer.OutputOf("App", "bin", "Debug", "net10.0", "App.dll"));
    }
}
