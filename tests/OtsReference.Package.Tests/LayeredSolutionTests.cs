namespace Ots.Package.Tests;

/// <summary>
/// Three projects that see each other's data, or do not: a library with a public layer, an application with one of its own, and its tests, which see the
/// application's internals. For both frameworks, with the oldest language and the strictest warnings, versions in one place and locked.
/// </summary>
[Collection(nameof(ThePackage))]
public sealed class LayeredSolutionTests(PackedPackage package)
{
    [Fact]
    public async Task Each_project_sees_its_own_data()
    {
        Consumer consumer = new(package, "LayeredSolution", "Proje Ğüşİıöç Қазақ");

        (await consumer.Dotnet("build")).Succeeded().SaidNoWarning();

        foreach (string framework in (string[])["net8.0", "net10.0"])
        {
            Assert.Equal(consumer.Expected, await consumer.OutputOf("App", "bin", "Debug", framework, "App.dll"));
            Assert.Contains("Total: 2, Errors: 0, Failed: 0", await consumer.OutputOf("App.Tests", "bin", "Debug", framework, "App.Tests.dll"), StringComparison.Ordinal);
        }

        string[] compilations = consumer.Compilations();
        Assert.Contains(compilations, compilation => compilation.Contains("Acme.Turkic.dll", StringComparison.Ordinal));
        (await consumer.Dotnet("restore", "--locked-mode")).Succeeded().SaidNoWarning();
        (await consumer.Dotnet("build", "--no-restore", "-graph")).Succeeded().SaidNoWarning();
        Assert.Equal(compilations, consumer.Compilations());
    }

    [SlowFact]
    public async Task That_the_project_s_own_classes_are_meant_needs_no_analyzer()
    {
        Consumer consumer = new(package, "LayeredSolution");

        (await consumer.Dotnet("build", "App", "-f", "net10.0", "-p:RunAnalyzers=false")).Succeeded().SaidNoWarning();

        Assert.Equal(consumer.Expected, await consumer.OutputOf("App", "bin", "Debug", "net10.0", "App.dll"));
    }

    [SlowFact]
    public async Task It_runs_trimmed()
    {
        Consumer consumer = new(package, "LayeredSolution");

        (await consumer.Dotnet("publish", "App", "-f", "net10.0", "--use-current-runtime", "--self-contained", "-p:PublishTrimmed=true", "-o", "out")).Succeeded().SaidNoWarning();

        Assert.Equal(consumer.Expected, await consumer.Output(consumer.PathOf("out", "App")));
    }

    [SlowFact]
    public async Task It_runs_as_native_code()
    {
        NativeToolchain.SkipWhereMissing();
        Consumer consumer = new(package, "LayeredSolution");

        (await consumer.Dotnet("publish", "App", "-f", "net10.0", "--use-current-runtime", "-p:PublishAot=true", "-o", "out")).Succeeded().SaidNoWarning();

        Assert.Equal(consumer.Expected, await consumer.Output(consumer.PathOf("out", "App")));
    }
}
