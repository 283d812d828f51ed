using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Schema;

namespace Ots.Cli.Schema;

/// <summary>What the YAML of a folder has to fit: the kinds that the project around it declares, or the package's where it declares none.</summary>
/// <param name="Compilation">A compilation that knows the records.</param>
/// <param name="Schema">What the records say about the data.</param>
internal sealed record FolderSchema(Compilation Compilation, DataSchema Schema)
{
    public static FolderSchema Of(string dataFolder)
    {
        (string Path, SourceText Text)[] sources = OwnProject.Around(dataFolder) is { } project
            ? [.. project.Sources(), ("", SourceText.From(project.GlobalUsings()))]
            : [];

        // Most projects declare none, and need not be parsed.
        if (!sources.Any(source => MayDeclareKinds(source.Text.ToString())))
        {
            return new FolderSchema(PackagedSchema.Compilation, PackagedSchema.Value);
        }

        CSharpParseOptions options = new(LanguageVersion.Latest, DocumentationMode.Parse);
        Compilation compilation = PackagedSchema.Compilation.AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, options, Shown(source.Path))));
        DataSchema schema = AssemblySchema.Read(compilation.Assembly);
        return schema.Kinds.Count > 0 ? new FolderSchema(compilation, schema) : new FolderSchema(PackagedSchema.Compilation, PackagedSchema.Value);
    }

    private static bool MayDeclareKinds(string text) =>
        text.Contains("Kind(", StringComparison.Ordinal) || text.Contains("KindAttribute(", StringComparison.Ordinal);

    private static string Shown(string path) => path.Length == 0 ? "" : Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
}
