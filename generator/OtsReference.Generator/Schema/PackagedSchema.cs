using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Ots.Generator.Schema;

/// <summary>The kinds of the package that a project refers to.</summary>
internal static class PackagedSchema
{
    public const string AssemblyName = "OtsReference";

    // The compiler keeps the symbols of an assembly from one edit to the next, so that they are read once; nothing here keeps them alive.
    private static readonly ConditionalWeakTable<IAssemblySymbol, DataSchema> s_read = new();

    /// <summary>The schema of the package; an empty one where the project does not refer to it, or is it. On every edit: it asks nothing that would have the compiler declare the project's own types.</summary>
    public static DataSchema Of(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(assembly => assembly.Name == AssemblyName) is { } package
            ? s_read.GetValue(package, AssemblySchema.Read)
            : DataSchema.Empty;
}
