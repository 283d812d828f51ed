namespace Ots.Package.Tests;

/// <summary>What <c>dotnet build -t:OtsInit</c> writes in a project with the package, and nothing else installed.</summary>
[Collection(nameof(ThePackage))]
public sealed class InitTests(PackedPackage package)
{
    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0;net10.0")]
    public async Task The_folder_is_started_and_an_example_builds(string frameworks)
    {
        string folder = package.NewFolder("Ünal init");
        string property = frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        await Write(folder, "Init.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><{property}>{frameworks}</{property}><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>
              <ItemGroup><PackageReference Include="OtsReference" Version="{package.Version}" /></ItemGroup>
            </Project>
            """);
        await Write(folder, "Visit.cs", "public static class Visit { public static string Name => Ots.Summits.Example2030.ToString(); }");
        await Write(folder, "ots/README.md", "mine");

        (await Dotnet(folder, "-t:OtsInit")).Succeeded().SaidNoWarning();

        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Combine(folder, "ots", "README.md"), TestContext.Current.CancellationToken));
        Assert.True(File.Exists(Path.Combine(folder, ".vscode", "settings.json")));
        string[] written = [.. Directory.GetFiles(Path.Combine(folder, "ots"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))];
        Assert.Equal(
            ["ots/.editorconfig", "ots/README.md", "ots/sources/example-2030-page.yaml.txt", "ots/summits/example-2030.yaml.txt"],
            written.Where(file => !file.StartsWith("ots/schema/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("ots/schema/summits.json", written);
        Assert.Contains("ots/schema/ids/summits.json", written);

        foreach (string example in Directory.GetFiles(Path.Combine(folder, "ots"), "*.yaml.txt", SearchOption.AllDirectories))
        {
            File.Move(example, example[..^".txt".Length]);
        }

        (await Dotnet(folder)).Succeeded().SaidNoWarning();
    }

    private Task<ToolResult> Dotnet(string folder, params string[] arguments) => Tool.Run("dotnet", folder, package.Environment, ["build", .. arguments]);

    private static Task Write(string folder, string path, string text)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
    }
}
