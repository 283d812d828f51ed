namespace Ots.Package.Tests;

[Collection(nameof(ThePackage))]
public sealed class ConsumerTests(PackedPackage package)
{
    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task A_console_program_prints_the_facts(string framework)
    {
        string folder = package.Copy("Facts");

        (await Dotnet(folder, framework, "build")).Succeeded().SaidNoWarning();

        string output = Path.Combine(folder, "bin", "Debug", framework);
        await AssertPrintsTheFacts("dotnet", folder, Path.Combine(output, "Facts.dll"));
        Assert.Equal(
            ["Facts.dll", "OtsReference.dll"],
            Directory.GetFiles(output, "*.dll").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        string assets = await File.ReadAllTextAsync(Path.Combine(folder, "obj", "project.assets.json"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("YamlDotNet", assets.Replace("analyzers/dotnet/cs/YamlDotNet.dll", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [SlowData("net8.0")]
    [InlineData("net10.0")]
    public async Task A_file_based_app_prints_the_facts(string framework)
    {
        string folder = package.NewFolder("file-based");
        string program = await File.ReadAllTextAsync(Repository.PathOf("tests", "Consumers", "Facts", "Program.cs"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "facts.cs"),
            $"#:package OtsReference@{package.Version}\n#:property TargetFramework={framework}\n#:property InvariantGlobalization=true\n{program}",
            TestContext.Current.CancellationToken);

        ToolResult result = (await Dotnet(folder, framework, "run", "facts.cs")).Succeeded().SaidNoWarning();

        Assert.Equal(Expected("Facts"), Lines(result.Output));
    }

    [Theory]
    [SlowData("net8.0")]
    [InlineData("net10.0")]
    public async Task A_trimmed_program_prints_the_facts(string framework)
    {
        string folder = package.Copy("Facts");

        (await Dotnet(folder, framework, "publish", "--use-current-runtime", "--self-contained", "-p:PublishTrimmed=true", "-o", "out"))
            .Succeeded().SaidNoWarning();

        await AssertPrintsTheFacts(Path.Combine(folder, "out", "Facts"), folder);
    }

    [Theory]
    [SlowData("net8.0")]
    [InlineData("net10.0")]
    public async Task A_native_program_prints_the_facts(string framework)
    {
        NativeToolchain.SkipWhereMissing();
        string folder = package.Copy("Facts");

        (await Dotnet(folder, framework, "publish", "--use-current-runtime", "-p:PublishAot=true", "-o", "out"))
            .Succeeded().SaidNoWarning();

        await AssertPrintsTheFacts(Path.Combine(folder, "out", "Facts"), folder);
    }

    // Once each: what is new here to a program without reflection is the same on both frameworks.
    [Theory]
    [SlowData("net8.0", "-p:PublishAot=true")]
    [SlowData("net10.0", "-p:PublishTrimmed=true")]
    public async Task A_program_without_reflection_makes_entities_of_text_and_finds_them_in_it(string framework, string how)
    {
        NativeToolchain.SkipWhereMissing();
        string folder = package.Copy("Text");

        (await Dotnet(folder, framework, "publish", "--use-current-runtime", "--self-contained", how, "-o", "out")).Succeeded().SaidNoWarning();

        ToolResult result = await Tool.Run(Path.Combine(folder, "out", "Text"), folder, Environment());
        Assert.Equal(Expected("Text"), Lines(result.Succeeded().Output));
    }

    [Theory]
    [SlowData("net8.0")]
    [InlineData("net10.0")]
    public async Task A_kind_of_its_own_compiles_under_every_warning(string framework)
    {
        string folder = package.Copy("OwnKind");

        (await Dotnet(folder, framework, "build")).Succeeded().SaidNoWarning();

        ToolResult result = await Tool.Run("dotnet", folder, Environment(), Path.Combine(folder, "bin", "Debug", framework, "OwnKind.dll"));
        Assert.Equal(Expected("OwnKind"), Lines(result.Succeeded().Output));
    }

    [Theory]
    [InlineData("-p:RunAnalyzers=true")]
    [SlowData("-p:RunAnalyzers=false")]
    [InlineData("-p:RunAnalyzersDuringBuild=false")]
    public async Task A_mistake_in_YAML_is_one_error_at_its_line_and_column(string analyzers)
    {
        string folder = package.Copy("OwnKind");
        await File.AppendAllTextAsync(Path.Combine(folder, "ots", "airports", "ataturk.yaml"), "runway: 1\n", TestContext.Current.CancellationToken);

        ToolResult result = await Dotnet(folder, "net10.0", "build", analyzers);

        Assert.Equal(1, result.ExitCode);
        string[] untilTheSummary = [.. result.Output.Split('\n').TakeWhile(line => !line.StartsWith("Build FAILED", StringComparison.Ordinal))];
        Assert.Single(untilTheSummary, line => line.Contains("ataturk.yaml(7,1): error OTS0002: 'runway' is not a key of Airport.", StringComparison.Ordinal));
        Assert.DoesNotContain("CS8785", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_builds_of_the_same_files_are_the_same_bytes()
    {
        string here = await Build("Asia/Tashkent", "tr_TR.UTF-8");
        string there = await Build("America/New_York", "C");

        foreach (string file in (string[])["OwnKind.dll", "OwnKind.pdb"])
        {
            Assert.Equal(
                await File.ReadAllBytesAsync(Path.Combine(here, file), TestContext.Current.CancellationToken),
                await File.ReadAllBytesAsync(Path.Combine(there, file), TestContext.Current.CancellationToken));
        }

        async Task<string> Build(string timeZone, string language)
        {
            string folder = package.Copy("OwnKind");
            Dictionary<string, string> environment = new(Environment()) { ["ConsumerFramework"] = "net10.0", ["TZ"] = timeZone, ["LC_ALL"] = language };
            (await Tool.Run("dotnet", folder, environment, "build", "-p:Deterministic=true", $"-p:PathMap={folder}=/_")).Succeeded().SaidNoWarning();
            return Path.Combine(folder, "bin", "Debug", "net10.0");
        }
    }

    private async Task AssertPrintsTheFacts(string program, string folder, params string[] arguments) =>
        Assert.Equal(Expected("Facts"), Lines((await Tool.Run(program, folder, Environment(), arguments)).Succeeded().Output));

    private static string Expected(string consumer) => File.ReadAllText(Repository.PathOf("tests", "Consumers", consumer, "expected.txt"));

    private Task<ToolResult> Dotnet(string folder, string framework, params string[] arguments) =>
        Tool.Run("dotnet", folder, new Dictionary<string, string>(Environment()) { ["ConsumerFramework"] = framework }, arguments);

    // A machine may have the newest runtime only; what is tested is the assembly that NuGet chose, not the runtime.
    private Dictionary<string, string> Environment() => new(package.Environment) { ["DOTNET_ROLL_FORWARD"] = "Major" };

    private static string Lines(string output) => output.ReplaceLineEndings("\n");
}
