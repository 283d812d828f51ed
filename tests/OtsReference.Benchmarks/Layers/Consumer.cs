using Ots.Benchmarks.ColdStart;

namespace Ots.Benchmarks.Layers;

/// <summary>An empty console project that is built again and again.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Folder">Where it lies.</param>
/// <param name="Feed">Where the package is.</param>
/// <param name="Version">The package's version, or <see langword="null"/> for a project without it.</param>
/// <param name="Files">Its YAML: kind and id, and text.</param>
internal sealed record Consumer(string Name, string Folder, string Feed, string? Version, (string Path, string Text)[] Files)
{
    public void Write()
    {
        Directory.CreateDirectory(Folder);
        string reference = Version is null ? "" : $"<ItemGroup><PackageReference Include=\"OtsReference\" Version=\"{Version}\" /></ItemGroup>";
        File.WriteAllText(
            Path.Combine(Folder, "Consumer.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestorePackagesPath>{Path.Combine(Path.GetDirectoryName(Folder)!, "packages")}</RestorePackagesPath>
                <RestoreAdditionalProjectSources>{Feed}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              {reference}
            </Project>
            """);
        File.WriteAllText(Path.Combine(Folder, "Program.cs"), "Console.WriteLine(\"Hello, World!\");\n");
        foreach ((string path, string text) in Files)
        {
            string file = Path.Combine(Folder, "ots", path + ".yaml");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    /// <summary>Builds from scratch.</summary>
    /// <returns>The seconds it took.</returns>
    public double Build(bool isShared)
    {
        foreach (string folder in (string[])[Path.Combine(Folder, "bin"), Path.Combine(Folder, "obj", "Debug")])
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return Processes.DotNet(Folder, "build", "-v", "quiet", $"-p:UseSharedCompilation={(isShared ? "true" : "false")}");
    }
}
