namespace Ots.Benchmarks.ColdStart;

/// <summary>A rival's program for a number of entities, built.</summary>
internal sealed record BuiltProgram(Rival Rival, int Count, string Executable, double BuildSeconds)
{
    public List<Run> Runs { get; } = [];

    /// <summary>The program's own assembly, with the data in it.</summary>
    public long Size => new FileInfo(Executable + ".dll").Length;
}

/// <summary>Writes and builds programs outside the repository, where none of its settings reach them.</summary>
internal static class Programs
{
    // Globalization is invariant so that nobody's first access pays for loading ICU.
    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <AssemblyName>cold</AssemblyName>
            <LangVersion>latest</LangVersion>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <InvariantGlobalization>true</InvariantGlobalization>
            <EnableDefaultEmbeddedResourceItems>false</EnableDefaultEmbeddedResourceItems>
            <DebugType>none</DebugType>
            <AllowedReferenceRelatedFileExtensions>none</AllowedReferenceRelatedFileExtensions>
            «properties»
          </PropertyGroup>
          <ItemGroup>
            «items»
          </ItemGroup>
        </Project>
        """;

    /// <summary>The assemblies that programs refer to: what this project was built to.</summary>
    public static string Binaries => AppContext.BaseDirectory;

    public static BuiltProgram Build(Rival rival, int count, string root)
    {
        string folder = Directory.CreateDirectory(Path.Combine(root, $"{rival.GetType().Name}-{rival.Name.Length}-{count}")).FullName;
        rival.Write(folder, Sample.Make(count));
        WriteProject(folder, "", rival.ProjectItems(Binaries));
        Processes.DotNet(folder, "restore");

        // A compiler of its own, not a server that is warm from the program before: build times compare.
        double seconds = Processes.DotNet(folder, "build", "--no-restore", "-c", "Release", "-o", "out", "-p:UseSharedCompilation=false", "-nodeReuse:false");
        return new BuiltProgram(rival, count, Path.Combine(folder, "out", "cold"), seconds);
    }

    public static void WriteProject(string folder, string properties, string items)
    {
        string project = Project.Replace("«properties»", properties, StringComparison.Ordinal).Replace("«items»", items, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "cold.csproj"), project);
    }
}
