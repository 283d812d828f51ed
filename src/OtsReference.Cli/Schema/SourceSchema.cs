using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ots.Cli.Diff;
using Ots.Generator.Schema;

namespace Ots.Cli.Schema;

/// <summary>The records that a project declares, read from its C# files without building it.</summary>
internal static class SourceSchema
{
    // What a project with implicit usings need not write: it shows nowhere in its own files.
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic;";

    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Preview, DocumentationMode.Parse);

    /// <summary>The compilation of a folder's C# files, and what its records say about the data.</summary>
    /// <exception cref="UnreadableDataException">There is no such folder, or no kind in it.</exception>
    public static (CSharpCompilation Compilation, DataSchema Schema) Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UnreadableDataException($"there is no folder '{folder}'.", exitCode: 1);
        }

        CSharpCompilation compilation = PackagedSchema.Compilation.AddSyntaxTrees(
            Files(folder).Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), s_options, file)).Prepend(CSharpSyntaxTree.ParseText(ImplicitUsings, s_options)));
        DataSchema schema = AssemblySchema.Read(compilation.Assembly);
        return schema.Kinds.Count > 0 ? (compilation, schema)
            : throw new UnreadableDataException($"no class in '{folder}' has the attribute [Kind].", exitCode: 1);
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);
}
