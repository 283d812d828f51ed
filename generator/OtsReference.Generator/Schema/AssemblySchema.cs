using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ots.Generator.Schema;

/// <summary>Reads the schema of the kinds that an assembly declares, be it compiled or the project's own.</summary>
internal static class AssemblySchema
{
    public static DataSchema Read(IAssemblySymbol assembly) => SchemaMerger.Merge(
    [
        .. from type in Types(assembly.GlobalNamespace)
           where MayBeKind(type)
           let kind = type.Attribute("Ots.Schema.KindAttribute")
           where kind is not null
           select SchemaReader.Read(type, kind),
    ]);

    // Binding the attributes of every class of a project would cost far more than all the rest.
    private static bool MayBeKind(INamedTypeSymbol type) => type.TypeKind == TypeKind.Class
        && (type.DeclaringSyntaxReferences.Length == 0
            || type.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax { AttributeLists.Count: > 0 }));

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => Types(inner),
        INamedTypeSymbol type => Types(type).Prepend(type),
        _ => [],
    });
}
