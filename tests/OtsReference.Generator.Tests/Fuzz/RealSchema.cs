using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ots.Generator.Schema;

namespace Ots.Generator.Tests.Fuzz;

/// <summary>The schema of the compiled library, and the files that it was compiled from.</summary>
internal static class RealSchema
{
    public static DataSchema Read()
    {
        MetadataReference library = MetadataReference.CreateFromFile(typeof(Entity).Assembly.Location);
        CSharpCompilation compilation = CSharpCompilation.Create("Reader", references: [.. GeneratorHost.Framework, library]);
        return AssemblySchema.Read((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!);
    }

    /// <summary>The path in the repository and the text of each file of data, by path.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files() =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("data"), "*.yaml", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(Repository.PathOf(), file).Replace('\\', '/'), File.ReadAllText(file)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal),
    ];
}
