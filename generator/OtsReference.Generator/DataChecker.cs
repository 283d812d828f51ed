using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Binding;
using Ots.Generator.Diagnostics;
using Ots.Generator.Layers;
using Ots.Generator.Linking;
using Ots.Generator.Rules;
using Ots.Generator.Schema;
using Ots.Generator.Yaml;

namespace Ots.Generator;

/// <summary>Finds what is wrong with YAML files, without compiling them: the stages of the generator up to where nothing is wrong any more.</summary>
internal static class DataChecker
{
    /// <summary>All problems of the files that lie in a data folder, over a package's layer, in the order of the files.</summary>
    public static IReadOnlyList<Problem> Check(DataSchema schema, Layer layer, DataRoot dataFolder, IEnumerable<(string Path, SourceText? Text)> files)
    {
        BoundFile[] bound =
        [
            .. from file in files
               let place = DataPath.Of(file.Path, dataFolder)
               where place is not null
               select Binder.Bind(YamlReader.Read(file.Path, place.Value, file.Text), schema, layer),
        ];
        IReadOnlyList<LinkedKind> kinds = Linker.Link(bound, schema, layer, out IReadOnlyList<Problem> problems);
        return
        [
            .. Problems(bound, kinds, problems, schema)
                .OrderBy(problem => problem.Path, StringComparer.Ordinal)
                .ThenBy(problem => problem.Range.Start),
        ];
    }

    /// <summary>What each stage has found: in a file, between the files, and by the rules.</summary>
    public static IEnumerable<Problem> Problems(IReadOnlyList<BoundFile> files, IReadOnlyList<LinkedKind> kinds, IReadOnlyList<Problem> linking, DataSchema schema) =>
        files.SelectMany(file => file.Problems).Concat(linking).Concat(RuleBook.Check(kinds, schema));
}
