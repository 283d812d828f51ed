using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ots.Generator.Schema;

namespace Ots.Cli.Schema;

/// <summary>The schema of the kinds that the package declares, read from the OtsReference.dll beside the tool.</summary>
internal static class PackagedSchema
{
    private static readonly Lazy<DataSchema> s_schema = new(Read);

    /// <summary>The schema; it is read when it is first asked for.</summary>
    public static DataSchema Value => s_schema.Value;

    /// <summary>What C# that declares kinds refers to: the package's assembly, and as much of the framework as the types of properties need.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        MetadataReference.CreateFromFile(typeof(Entity).Assembly.Location),
        .. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "System.Private.Uri.dll" or "System.Collections.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static DataSchema Read()
    {
        CSharpCompilation compilation = CSharpCompilation.Create("Schema", references: References);
        return AssemblySchema.Read((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(References[0])!);
    }
}
