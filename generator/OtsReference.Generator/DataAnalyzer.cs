using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Diagnostics;
using Ots.Generator.Layers;
using Ots.Generator.Schema;
using Ots.Generator.Yaml;

namespace Ots.Generator;

/// <summary>
/// Reports what is wrong with YAML files as they are typed: an editor shows an analyzer's diagnostics in other files than C# live, a generator's
/// only after a build (dotnet/roslyn#49531). It finds them with the generator's own stages.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DataAnalyzer : DiagnosticAnalyzer
{
    private Findings? _last;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.OfData().ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            Options options = Options.Of(start.Options.AnalyzerConfigOptionsProvider);
            AdditionalText[] files = [.. start.Options.AdditionalFiles.Where(file => DataPath.Of(file.Path, options.DataFolder) is not null)];
            if (options.AnalyzersRun && files.Length > 0)
            {
                AdditionalText? layer = start.Options.AdditionalFiles.FirstOrDefault(Layer.IsLayer);
                Lazy<Findings> findings = new(() => Find(start.Compilation, options.DataFolder, files, layer, start.CancellationToken));
                start.RegisterAdditionalFileAction(file => Report(file, findings.Value, files));
            }
        });
    }

    // What a project's file breaks in the package, a reference to what it takes away, is reported with the package's own file.
    private static void Report(AdditionalFileAnalysisContext context, Findings findings, AdditionalText[] files)
    {
        IEnumerable<Problem> problems = Layer.IsLayer(context.AdditionalFile)
            ? findings.Problems.Where(file => files.All(own => own.Path != file.Key)).SelectMany(file => file)
            : findings.Problems[context.AdditionalFile.Path];
        foreach (Problem problem in problems)
        {
            context.ReportDiagnostic(problem.ToDiagnostic());
        }
    }

    // An edit of C# leaves the schema and the files as they are: what was found for them still holds.
    private Findings Find(Compilation compilation, DataRoot dataFolder, AdditionalText[] files, AdditionalText? layerFile, CancellationToken cancel)
    {
        DataSchema packaged = PackagedSchema.Of(compilation);
        DataSchema schema = SchemaMerger.Merge([AssemblySchema.Read(compilation.Assembly), packaged]);
        Layer layer = Layer.Of(layerFile, packaged, cancel);
        (string, SourceText?)[] texts = [.. files.Select(file => (file.Path, file.GetText(cancel)))];
        if (_last is { } last && last.Schema.Equals(schema) && last.Layer.Equals(layer) && last.Texts.SequenceEqual(texts))
        {
            return last;
        }

        IEnumerable<Problem> problems = schema.Kinds.Count == 0 ? [] : DataChecker.Check(schema, layer, dataFolder, texts);
        return _last = new Findings(schema, layer, texts, problems.ToLookup(problem => problem.Path, StringComparer.Ordinal));
    }

    private sealed record Findings(DataSchema Schema, Layer Layer, (string, SourceText?)[] Texts, ILookup<string, Problem> Problems);
}
