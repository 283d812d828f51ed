using Microsoft.CodeAnalysis.Text;

namespace Ots.Generator.Emit;

/// <summary>Writes the attribute that hides a type from other assemblies, those that see the project's internals too.</summary>
internal static class EmbeddedEmitter
{
    public const string HintName = "Ots.Compiled.Embedded.g.cs";

    public static SourceText Emit()
    {
        SourceWriter writer = new();

        // Partial, so that it may stand beside that of another generator.
        writer.Write(
            """
            namespace Microsoft.CodeAnalysis;

            [global::Microsoft.CodeAnalysis.Embedded]
            internal sealed partial class EmbeddedAttribute : global::System.Attribute;
            """);
        return writer.ToSourceText();
    }
}
