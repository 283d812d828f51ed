using Microsoft.CodeAnalysis.Diagnostics;

namespace Ots.Generator;

/// <summary>What the project file says to the compiler.</summary>
/// <param name="DataFolder">The name of the folder that the YAML files lie in.</param>
/// <param name="AnalyzersRun">Whether the build runs analyzers, so that <see cref="DataAnalyzer"/> reports what is wrong with YAML; otherwise the generator does.</param>
internal readonly record struct Options(string DataFolder, bool AnalyzersRun)
{
    public static Options Of(AnalyzerConfigOptionsProvider provider) => new(
        provider.GlobalOptions.TryGetValue("build_property.OtsDataFolder", out string? folder) && folder.Length > 0 ? folder : "ots",
        provider.GlobalOptions.TryGetValue("build_property.OtsAnalyzersRun", out string? run) && run == "true");
}
