using Microsoft.CodeAnalysis.Diagnostics;
using Ots.Generator.Yaml;

namespace Ots.Generator;

/// <summary>What the project file says to the compiler.</summary>
/// <param name="DataFolder">The folder that the YAML files lie in.</param>
/// <param name="AnalyzersRun">Whether the build runs analyzers, so that <see cref="DataAnalyzer"/> reports what is wrong with YAML; otherwise the generator does.</param>
/// <param name="RootNamespace">The namespace in which the project makes the packaged kinds' static classes public; empty where they are its own, internal.</param>
/// <param name="WritesLayer">Whether the project is a package whose data others lay theirs over.</param>
internal readonly record struct Options(DataRoot DataFolder, bool AnalyzersRun, string RootNamespace, bool WritesLayer)
{
    public static Options Of(AnalyzerConfigOptionsProvider provider) => new(
        new DataRoot(Property(provider, "OtsDataFolder") is { Length: > 0 } folder ? folder : "ots", Property(provider, "ProjectDir") is { Length: > 0 } project ? project : null),
        Property(provider, "OtsAnalyzersRun") == "true",
        Property(provider, "OtsRootNamespace"),
        Property(provider, "OtsWritesLayer") == "true");

    private static string Property(AnalyzerConfigOptionsProvider provider, string name) =>
        provider.GlobalOptions.TryGetValue("build_property." + name, out string? value) ? value.Trim() : "";
}
