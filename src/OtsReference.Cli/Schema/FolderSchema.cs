using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Ots.Cli.Layers;
using Ots.Generator.Layers;
using Ots.Generator.Schema;

namespace Ots.Cli.Schema;

/// <summary>
/// What the YAML of a folder has to fit. A project's own data folder lies over the package's data: its kinds are the project's and the package's.
/// Any other folder stands alone: its kinds are those that the project around it declares, or the package's where it declares none.
/// </summary>
/// <param name="Compilation">A compilation that knows the records.</param>
/// <param name="Schema">What the records say about the data.</param>
/// <param name="Layer">The data under the folder's.</param>
internal sealed record FolderSchema(Compilation Compilation, DataSchema Schema, Layer Layer)
{
    /// <summary>The package's kinds and nothing else.</summary>
    public static FolderSchema Packaged => new(PackagedSchema.Compilation, PackagedSchema.Value, Layer.Empty);

    /// <summary>Whether the folder lies over the package's data.</summary>
    public bool IsOverPackage => !ReferenceEquals(Layer, Layer.Empty);

    public static FolderSchema Of(string dataFolder)
    {
        OwnProject? project = OwnProject.Around(dataFolder);
        FolderSchema? own = project is null ? null : Own(project);
        return project?.LaysOverPackage(dataFolder) == true
            ? new FolderSchema(own?.Compilation ?? PackagedSchema.Compilation, SchemaMerger.Merge([own?.Schema ?? DataSchema.Empty, PackagedSchema.Value]), PackagedData.Layer)
            : own ?? Packaged;
    }

    // What a project declares, or null where it declares nothing: most do, and need not be parsed.
    private static FolderSchema? Own(OwnProject project)
    {
        (string Path, SourceText Text)[] sources = [.. project.Sources(), ("", SourceText.From(project.GlobalUsings()))];
        if (!sources.Any(source => MayDeclareKinds(source.Text.ToString())))
        {
            return null;
        }

        CSharpParseOptions options = new(LanguageVersion.Latest, DocumentationMode.Parse);
        Compilation compilation = PackagedSchema.Compilation.AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, options, Shown(source.Path))));
        DataSchema schema = AssemblySchema.Read(compilation.Assembly);
        return schema.Kinds.Count > 0 ? new FolderSchema(compilation, schema, Layer.Empty) : null;
    }

    private static bool MayDeclareKinds(string text) =>
        text.Contains("Kind(", StringComparison.Ordinal) || text.Contains("KindAttribute(", StringComparison.Ordinal);

    private static string Shown(string path) => path.Length == 0 ? "" : Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
}
