using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Ots.Generator.Schema;

/// <summary>The kinds of the package that a project refers to.</summary>
internal static class PackagedSchema
{
    // The compiler keeps the symbols of an assembly from one edit to the next, so that they are read once; nothing here keeps them alive.
    private static readonly ConditionalWeakTable<IAssemblySymbol, DataSchema> s_read = new();

    /// <summary>The schema of the assembly that <c>Ots.Entity</c> is in; an empty one where that is the project itself.</summary>
    public static DataSchema Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Ots.Entity")?.ContainingAssembly is { } package && !SymbolEqualityComparer.Default.Equals(package, compilation.Assembly)
            ? s_read.GetValue(package, AssemblySchema.Read)
            : DataSchema.Empty;
}
