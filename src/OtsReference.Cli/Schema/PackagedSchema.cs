using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ots.Generator.Schema;

namespace Ots.Cli.Schema;

/// <summary>The records of the OtsReference.dll beside the tool, as the compiler sees them. Read when first asked for, since most commands do not.</summary>
internal static class PackagedSchema
{
    private const string AssemblyName = "OtsReference";

    private static readonly Lazy<CSharpCompilation> s_compilation = new(Compile);
    private static readonly Lazy<DataSchema> s_value = new(Read);

    /// <summary>What the records say about the data.</summary>
    public static DataSchema Value => s_value.Value;

    /// <summary>A compilation without source that knows the records, their documentation, and what they are made of.</summary>
    public static CSharpCompilation Compilation => s_compilation.Value;

    private static DataSchema Read() => AssemblySchema.Read(Compilation.SourceModule.ReferencedAssemblySymbols.Single(assembly => assembly.Name == AssemblyName));

    private static CSharpCompilation Compile()
    {
        string path = Path.Combine(AppContext.BaseDirectory, AssemblyName + ".dll");

        // What the tool runs on is what the records refer to.
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(assembly => Path.GetDirectoryName(assembly) == framework)
            .Select(assembly => MetadataReference.CreateFromFile(assembly))
            .Prepend(MetadataReference.CreateFromFile(path, documentation: new DocumentationFile(Path.ChangeExtension(path, ".xml"))));
        return CSharpCompilation.Create("Records", [], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
