using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ots.Generator.Binding;
using Ots.Generator.Collections;
using Ots.Generator.Diagnostics;
using Ots.Generator.Emit;
using Ots.Generator.Linking;
using Ots.Generator.Lowering;
using Ots.Generator.Rules;
using Ots.Generator.Schema;
using Ots.Generator.Yaml;

namespace Ots.Generator;

/// <summary>
/// Compiles YAML files to static C# by the records that the project declares. Wiring only: text to nodes (Yaml), nodes to
/// values by the records (Schema, Binding), values to one another (Linking), to lines and tables (Lowering), to C# (Emit).
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class OtsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The options are made a value before anything is combined with them: the provider itself changes on every edit.
        IncrementalValueProvider<Options> options = context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => Options.Of(provider));
        IncrementalValueProvider<string> dataFolder = options.Select(static (options, _) => options.DataFolder);

        // Runs on every edit of C#, and ends there unless a record changed.
        IncrementalValueProvider<DataSchema> schema = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                "Ots.Schema.KindAttribute",
                static (node, _) => node is ClassDeclarationSyntax,
                static (kind, _) => SchemaReader.Read((INamedTypeSymbol)kind.TargetSymbol, kind.Attributes[0]))
            .Collect()
            .Select(static (schemas, _) => SchemaMerger.Merge(schemas))
            .WithTrackingName(StepNames.Schema);

        IncrementalValuesProvider<BoundFile> files = context.AdditionalTextsProvider
            .Combine(dataFolder)
            .Select(static (pair, _) => (File: pair.Left, Place: DataPath.Of(pair.Left.Path, pair.Right)))
            .Where(static found => found.Place is not null)
            .Select(static (found, cancel) => YamlReader.Read(found.File.Path, found.Place!.Value, found.File.GetText(cancel)))
            .WithTrackingName(StepNames.Yaml)
            .Combine(schema)
            .Where(static pair => pair.Right.Kinds.Count > 0)
            .Select(static (pair, _) => Binder.Bind(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Bound);

        IncrementalValueProvider<LinkedData> linked = files
            .Collect()
            .Combine(schema)
            .Combine(options)
            .Select(static (pair, _) => Link(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(StepNames.Linked);

        IncrementalValuesProvider<KindModel> kinds = linked.SelectMany(static (data, _) => data.Kinds).WithTrackingName(StepNames.Kind);

        context.RegisterSourceOutput(kinds, static (output, kind) => output.AddSource(HintName(kind.Schema.Record, kind.Schema.Catalog), KindEmitter.Emit(kind)));
        context.RegisterSourceOutput(schema, static (output, schema) => EmitRecords(output, schema));

        context.RegisterSourceOutput(schema.Select(static (schema, _) => schema.Problems), Report);

        context.RegisterSourceOutput(linked.Select(static (data, _) => data.Problems), Report);
    }

    // Where the analyzer reports what is wrong with YAML, it is neither looked for nor reported again.
    private static LinkedData Link(IReadOnlyList<BoundFile> files, DataSchema schema, Options options)
    {
        IReadOnlyList<LinkedKind> kinds = Linker.Link(files, schema, out IReadOnlyList<Problem> problems);
        return new LinkedData(
            Lowerer.Lower(kinds, schema),
            options.AnalyzersRun ? EquatableArray<Problem>.Empty : DataChecker.Problems(files, kinds, problems, schema).ToEquatableArray());
    }

    private static void EmitRecords(SourceProductionContext output, DataSchema schema)
    {
        // The compiler takes names that differ in case only for one.
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (RecordSchema record in schema.Kinds.Select(kind => kind.Record).Concat(schema.Records.Where(record => record.IsSource)))
        {
            string name = record.Name + ".Record";
            while (!names.Add(HintName(record, name)))
            {
                name += "_";
            }

            output.AddSource(HintName(record, name), RecordEmitter.Emit(record, schema.KindOfType(record.TypeName) is not null, schema));
        }

        if (schema.Kinds.Count > 0)
        {
            output.AddSource(DatasetEmitter.HintName, DatasetEmitter.Emit(schema));
        }
    }

    private static void Report(SourceProductionContext output, EquatableArray<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            output.ReportDiagnostic(problem.ToDiagnostic());
        }
    }

    private static string HintName(RecordSchema record, string name) =>
        record.Namespace.Length == 0 ? $"{name}.g.cs" : $"{record.Namespace.Replace("@", "")}.{name}.g.cs";

    private sealed record LinkedData(EquatableArray<KindModel> Kinds, EquatableArray<Problem> Problems);
}
