using Microsoft.CodeAnalysis;

namespace Ots.Generator.Schema;

/// <summary>Reads the schema of the kinds that an assembly declares, be it compiled or the project's own.</summary>
internal static class AssemblySchema
{
    public static DataSchema Read(IAssemblySymbol assembly) => SchemaMerger.Merge(
    [
        .. from type in Types(assembly.GlobalNamespace)
           let kind = type.Attribute("Ots.Schema.KindAttribute")
           where kind is not null
           select SchemaReader.Read(type, kind),
    ]);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => Types(inner),
        INamedTypeSymbol type => Types(type).Prepend(type),
        _ => [],
    });
}
