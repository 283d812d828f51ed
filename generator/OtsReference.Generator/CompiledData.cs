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
        IReadOnlyList<LinkedKind> compiled = ChangedKinds.Of(kinds, schema);
        HashSet<LinkedKind> isCompiled = [.. compiled];
        DatasetModel dataset = new(
            project.Name,
            compiled.Count == 0 ? EquatableArray<DatasetKind>.Empty : kinds.Select(kind => new DatasetKind(
                kind.Schema.Record.TypeName,
                isCompiled.Contains(kind) ? CatalogHome.Of(kind.Schema, options.RootNamespace).FullName(kind.Schema.Catalog) : null)).ToEquatableArray(),
            project.IsApplication,
            IsLayer: kinds.Any(kind => !kind.Schema.Record.IsSource));
        return new CompiledData(
            Lowerer.Lower(compiled, kinds, schema, options.RootNamespace),
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
