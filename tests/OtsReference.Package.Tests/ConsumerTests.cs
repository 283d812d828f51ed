namespace Ots.Package.Tests;

[Collection(nameof(ThePackage))]
public sealed class ConsumerTests(PackedPackage package)
{
    private static readonly string Expected = File.ReadAllText(Repository.PathOf("tests", "Consumers", "Facts", "expected.txt"));

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
    [InlineData("net8.0")]
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

        Assert.Equal(Expected, Lines(result.Output));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task A_trimmed_program_prints_the_facts(string framework)
    {
        string folder = package.Copy("Facts");

        (await Dotnet(folder, framework, "publish", "--use-current-runtime", "--self-contained", "-p:PublishTrimmed=true", "-o", "out"))
            .Succeeded().SaidNoWarning();

        await AssertPrintsTheFacts(Path.Combine(folder, "out", "Facts"), folder);
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task A_native_program_prints_the_facts(string framework)
    {
        NativeToolchain.SkipWhereMissing();
        string folder = package.Copy("Facts");

        (await Dotnet(folder, framework, "publish", "--use-current-runtime", "-p:PublishAot=true", "-o", "out"))
            .Succeeded().SaidNoWarning();

        await AssertPrintsTheFacts(Path.Combine(folder, "out", "Facts"), folder);
    }

    private async Task AssertPrintsTheFacts(string program, string folder, params string[] arguments) =>
        Assert.Equal(Expected, Lines((await Tool.Run(program, folder, Environment(), arguments)).Succeeded().Output));

    private Task<ToolResult> Dotnet(string folder, string framework, params string[] arguments) =>
        Tool.Run("dotnet", folder, new Dictionary<string, string>(Environment()) { ["ConsumerFramework"] = framework }, arguments);

    // A machine may have the newest runtime only; what is tested is the assembly that NuGet chose, not the runtime.
    private Dictionary<string, string> Environment() => new(package.Environment) { ["DOTNET_ROLL_FORWARD"] = "Major" };

    private static string Lines(string output) => output.ReplaceLineEndings("\n");
}
