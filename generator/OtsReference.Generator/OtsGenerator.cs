using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Binding;
using Ots.Generator.Collections;
using Ots.Generator.Diagnostics;
using Ots.Generator.Emit;
using Ots.Generator.Layers;
using Ots.Generator.Lowering;
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
        IncrementalValueProvider<DataRoot> dataFolder = options.Select(static (options, _) => options.DataFolder);
        IncrementalValueProvider<Project> project = context.CompilationProvider.Select(static (compilation, _) => Project.Of(compilation));

        // Runs on every edit of C#, and ends there unless a record changed.
        IncrementalValueProvider<EquatableArray<DataSchema>> own = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                "Ots.Schema.KindAttribute",
                static (node, _) => node is ClassDeclarationSyntax,
                static (kind, _) => SchemaReader.Read((INamedTypeSymbol)kind.TargetSymbol, kind.Attributes[0]))
            .Collect()
            .Select(static (schemas, _) => schemas.ToEquatableArray());

        IncrementalValuesProvider<(AdditionalText File, DataPath? Place)> texts = context.AdditionalTextsProvider
            .Combine(dataFolder)
            .Select(static (pair, _) => (File: pair.Left, Place: DataPath.Of(pair.Left.Path, pair.Right)))
            .Where(static found => found.Place is not null);

        // A project with neither YAML nor kinds of its own has no use for what the package has.
        IncrementalValueProvider<bool> isIdle = texts.Collect().Combine(own).Select(static (pair, _) => pair.Left.IsEmpty && pair.Right.Count == 0);
        IncrementalValueProvider<DataSchema> packaged = context.CompilationProvider
            .Combine(isIdle)
            .Select(static (pair, _) => pair.Right ? DataSchema.Empty : PackagedSchema.Of(pair.Left));
        IncrementalValueProvider<DataSchema> schema = own
            .Combine(packaged)
            .Select(static (pair, _) => SchemaMerger.Merge(pair.Left.Append(pair.Right)))
            .WithTrackingName(StepNames.Schema);
        IncrementalValueProvider<Layer> layer = context.AdditionalTextsProvider
            .Where(Layer.IsLayer)
            .Collect()
            .Combine(packaged)
            .Select(static (pair, cancel) => Layer.Of(pair.Left.FirstOrDefault(), pair.Right, cancel))
            .WithTrackingName(StepNames.Layer);

        IncrementalValuesProvider<BoundFile> files = texts
            .Select(static (found, cancel) => YamlReader.Read(found.File.Path, found.Place!.Value, found.File.GetText(cancel)))
            .WithTrackingName(StepNames.Yaml)
            .Combine(schema.Combine(layer))
            .Where(static pair => pair.Right.Left.Kinds.Count > 0)
            .Select(static (pair, _) => Binder.Bind(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(StepNames.Bound);

        IncrementalValueProvider<CompiledData> compiled = files
            .Collect()
            .Combine(schema.Combine(layer))
            .Combine(options.Combine(project))
            .Select(static (pair, _) => CompiledData.Of(pair.Left.Left, pair.Left.Right.Left, pair.Left.Right.Right, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(StepNames.Linked);

        IncrementalValuesProvider<KindModel> kinds = compiled.SelectMany(static (data, _) => data.Kinds).WithTrackingName(StepNames.Kind);

        context.RegisterSourceOutput(kinds, static (output, kind) => output.AddSource(HintName(kind.Home.Namespace, kind.Schema.Catalog), KindEmitter.Emit(kind)));
        context.RegisterSourceOutput(schema, EmitRecords);
        context.RegisterSourceOutput(compiled.Select(static (data, _) => data.Dataset), static (output, dataset) =>
        {
            if (dataset.Kinds.Count > 0)
            {
                output.AddSource(DatasetEmitter.HintName, DatasetEmitter.Emit(dataset));
            }

            if (dataset is { Kinds.Count: > 0, IsLayer: true })
            {
                output.AddSource(EmbeddedEmitter.HintName, EmbeddedEmitter.Emit());
            }
        });
        context.RegisterSourceOutput(compiled.Select(static (data, _) => data.Layer), static (output, layer) =>
        {
            if (layer is not null)
            {
                output.AddSource(LayerWriter.HintName, SourceText.From(layer, Encoding.UTF8, SourceHashAlgorithm.Sha256));
            }
        });

        context.RegisterSourceOutput(schema.Select(static (schema, _) => schema.Problems), Report);

        context.RegisterSourceOutput(compiled.Select(static (data, _) => data.Problems), Report);
    }

    private static void EmitRecords(SourceProductionContext output, DataSchema schema)
    {
        // The compiler takes names that differ in case only for one.
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (RecordSchema record in schema.Kinds.Select(kind => kind.Record).Concat(schema.Records).Where(record => record.IsSource))
        {
            string name = record.Name + ".Record";
            while (!names.Add(HintName(record.Namespace, name)))
            {
                name += "_";
            }

            output.AddSource(HintName(record.Namespace, name), RecordEmitter.Emit(record, schema.KindOfType(record.TypeName) is not null, schema));
        }
    }

    private static void Report(SourceProductionContext output, EquatableArray<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            output.ReportDiagnostic(problem.ToDiagnostic());
        }
    }

    private static string HintName(string @namespace, string name) => @namespace.Length == 0 ? $"{name}.g.cs" : $"{@namespace.Replace("@", "")}.{name}.g.cs";
}
