using Microsoft.CodeAnalysis;
using Ots.Generator.Binding;
using Ots.Generator.Collections;
using Ots.Generator.Diagnostics;
using Ots.Generator.Layers;
using Ots.Generator.Linking;
using Ots.Generator.Lowering;
using Ots.Generator.Schema;

namespace Ots.Generator;

/// <summary>All that comes of a project's data: what is emitted, and what is wrong with it.</summary>
/// <param name="Kinds">The kinds that the project compiles.</param>
/// <param name="Dataset">Its data set.</param>
/// <param name="Layer">The data for others to lay theirs over, where the project is a package.</param>
/// <param name="Problems">What is wrong; nothing where the analyzer reports that.</param>
internal sealed record CompiledData(EquatableArray<KindModel> Kinds, DatasetModel Dataset, string? Layer, EquatableArray<Problem> Problems)
{
    public static CompiledData Of(IReadOnlyList<BoundFile> files, DataSchema schema, Layer layer, Options options, Project project)
    {
        IReadOnlyList<LinkedKind> kinds = Linker.Link(files, schema, layer, out IReadOnlyList<Problem> problems);
        EquatableArray<KindModel> compiled = Lowerer.Lower(ChangedKinds.Of(kinds, schema), kinds, schema, options.RootNamespace);
        Dictionary<string, string> classes = compiled.ToDictionary(kind => kind.Schema.Record.TypeName, kind => kind.Home.FullName(kind.Schema.Catalog), StringComparer.Ordinal);
        DatasetModel dataset = new(
            project.Name,
            classes.Count == 0 ? EquatableArray<DatasetKind>.Empty : kinds.Select(kind => new DatasetKind(
                kind.Schema.Record.TypeName,
                classes.TryGetValue(kind.Schema.Record.TypeName, out string? catalog) ? catalog : null)).ToEquatableArray(),
            project.IsApplication,
            IsLayer: kinds.Any(kind => !kind.Schema.Record.IsSource));
        return new CompiledData(
            compiled,
            dataset,
            options.WritesLayer ? LayerWriter.Write(kinds, schema) : null,
            options.AnalyzersRun ? EquatableArray<Problem>.Empty : DataChecker.Problems(files, kinds, problems, schema).ToEquatableArray());
    }
}

/// <summary>The project as the compiler knows it.</summary>
/// <param name="Name">The name of its assembly.</param>
/// <param name="IsApplication">Whether it is an executable.</param>
internal readonly record struct Project(string Name, bool IsApplication)
{
    public static Project Of(Compilation compilation) => new(
        compilation.AssemblyName ?? "",
        compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication);
}
