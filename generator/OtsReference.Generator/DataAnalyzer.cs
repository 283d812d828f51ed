using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Diagnostics;
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
                Lazy<Findings> findings = new(() => Find(start.Compilation, options.DataFolder, files, start.CancellationToken));
                start.RegisterAdditionalFileAction(file => Report(file, findings.Value));
            }
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, Findings findings)
    {
        foreach (Problem problem in findings.Problems[context.AdditionalFile.Path])
        {
            context.ReportDiagnostic(problem.ToDiagnostic());
        }
    }

    // An edit of C# leaves the schema and the files as they are: what was found for them still holds.
    private Findings Find(Compilation compilation, string dataFolder, AdditionalText[] files, CancellationToken cancel)
    {
        DataSchema schema = AssemblySchema.Read(compilation.Assembly);
        (string, SourceText?)[] texts = [.. files.Select(file => (file.Path, file.GetText(cancel)))];
        if (_last is { } last && last.Schema.Equals(schema) && last.Texts.SequenceEqual(texts))
        {
            return last;
        }

        IEnumerable<Problem> problems = schema.Kinds.Count == 0 ? [] : DataChecker.Check(schema, dataFolder, texts);
        return _last = new Findings(schema, texts, problems.ToLookup(problem => problem.Path, StringComparer.Ordinal));
    }

    private sealed record Findings(DataSchema Schema, (string, SourceText?)[] Texts, ILookup<string, Problem> Problems);
}
