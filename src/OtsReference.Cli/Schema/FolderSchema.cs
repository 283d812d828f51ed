using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Collections;
using Ots.Generator.Schema;

namespace Ots.Cli.Schema;

/// <summary>The schema that the YAML of a folder is checked against: the package's kinds, and those that the project around it declares.</summary>
internal static class FolderSchema
{
    public static DataSchema Of(string dataFolder)
    {
        if (OwnProject.Around(dataFolder) is not { } project)
        {
            return PackagedSchema.Value;
        }

        (string Path, SourceText Text)[] sources = [.. project.Sources()];

        // Most projects declare none, and need not be parsed.
        if (!sources.Any(source => MayDeclareKinds(source.Text.ToString())))
        {
            return PackagedSchema.Value;
        }

        CSharpParseOptions options = new(LanguageVersion.Latest);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Own",
            sources.Append((Path: "", Text: SourceText.From(project.GlobalUsings()))).Select(source => CSharpSyntaxTree.ParseText(source.Text, options, Shown(source.Path))),
            PackagedSchema.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return Merge(AssemblySchema.Read(compilation.Assembly));
    }

    private static bool MayDeclareKinds(string text) =>
        text.Contains("Kind(", StringComparison.Ordinal) || text.Contains("KindAttribute(", StringComparison.Ordinal);

    private static string Shown(string path) => path.Length == 0 ? "" : Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');

    // A folder that both name is the project's, as it is in its build, which knows its own kinds alone.
    private static DataSchema Merge(DataSchema own)
    {
        DataSchema packaged = PackagedSchema.Value;
        return SchemaMerger.Merge([own, packaged with { Kinds = packaged.Kinds.Where(kind => own.KindOfFolder(kind.Folder) is null).ToEquatableArray() }]);
    }
}
