using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Ots.Generator;

namespace Ots.Cli.Tests;

/// <summary>What a build reports: the generator in a compiler, on C# and YAML files of the disk.</summary>
internal static class CompilerRun
{
    private static readonly string s_layer = Repository.PathOf("src", "OtsReference", "bin", Build.Configuration, "OtsReference.layer");

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest);

    /// <summary>The diagnostics of a build as <c>path(line,column): error id: message</c>, sorted.</summary>
    public static IReadOnlyList<string> Report(IEnumerable<string> sources, string dataFolder, bool withPackage)
    {
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Concat(withPackage ? [typeof(Entity).Assembly.Location] : [])
            .Select(path => MetadataReference.CreateFromFile(path));
        const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq;";
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Build",
            sources.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), s_parse, path)).Append(CSharpSyntaxTree.ParseText(Usings, s_parse)),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new OtsGenerator().AsSourceGenerator()],
            [
                .. Directory.EnumerateFiles(dataFolder, "*.y*ml", SearchOption.AllDirectories).Select(path => new DiskText(path, path)),
                .. withPackage ? [new DiskText("OtsReference/data/OtsReference.layer", s_layer)] : Array.Empty<AdditionalText>(),
            ],
            s_parse,
            new Options(dataFolder));
        ImmutableArray<Diagnostic> diagnostics = driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Diagnostics;
        return [.. diagnostics.Select(Line).Order(StringComparer.Ordinal)];
    }

    private static string Line(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        LinePosition start = span.StartLinePosition;
        string severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{span.Path}({start.Line + 1},{start.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }

    private sealed class DiskText(string path, string file) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            using FileStream stream = File.OpenRead(file);
            return SourceText.From(stream);
        }
    }

    private sealed class Options(string dataFolder) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Global(dataFolder);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Global(string dataFolder) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            {
                value = key switch
                {
                    "build_property.OtsDataFolder" => Path.GetFileName(dataFolder),
                    "build_property.ProjectDir" => Path.GetDirectoryName(dataFolder) + Path.DirectorySeparatorChar,
                    _ => null,
                };
                return value is not null;
            }
        }
    }
}
