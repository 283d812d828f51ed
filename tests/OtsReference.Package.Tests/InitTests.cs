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
        await Write(folder, "ots/.editorconfig", "mine");

        (await Dotnet(folder, "-t:OtsInit")).Succeeded().SaidNoWarning();

        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Combine(folder, "ots", ".editorconfig"), TestContext.Current.CancellationToken));
        foreach (string file in (string[])["ots/README.md", "ots/schema/summits.json", "ots/schema/ids/summits.json", ".vscode/settings.json"])
        {
            Assert.True(File.Exists(Path.Combine(folder, file)), file);
        }

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
