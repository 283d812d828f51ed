using System.Security;
using Microsoft.CodeAnalysis.CSharp;
using Ots.Generator.Lowering;
using Ots.Generator.Text;

namespace Ots.Generator.Emit;

/// <summary>Pieces of C# that several emitters write.</summary>
internal static class Code
{
    public const string Dataset = "global::Ots.Compiled.Dataset";

    public const string Span = "global::System.ReadOnlySpan<byte>";

    public const string HiddenAttribute = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    public const string InlineAttribute =
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]";

    /// <summary>What generated types are marked with.</summary>
    public const string Tool = "OtsReference.Generator";

    /// <summary>Silences, in generated code, that a project's own view of a packaged kind takes the place of the package's.</summary>
    public const string HidesPackage = "#pragma warning disable CS0436\n";

    public const string EmbeddedAttribute = "[global::Microsoft.CodeAnalysis.Embedded]";

    public static readonly string GeneratedAttribute =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"{Tool}\", \"{typeof(Code).Assembly.GetName().Version!.ToString(2)}\")]";

    /// <summary>
    /// What hides a project's own view of packaged kinds from projects that see its internals: they would have to choose between it and the package's (CS0433).
    /// </summary>
    public static string Embedded(CatalogHome home) => home is { IsLayer: true, IsPublic: false } ? EmbeddedAttribute + "\n" : "";

    /// <summary>A name of the project's own, which can be a keyword.</summary>
    public static string Name(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>A text as a C# literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A text as the content of a documentation comment, on one line.</summary>
    public static string Doc(string text) => SecurityElement.Escape(UnsafeCharacters.Replace(text, static _ => " ").Replace('\uFFFE', ' ').Replace('\uFFFF', ' '))!;

    /// <summary>A namespace's opening line for a file; nothing for the global namespace.</summary>
    public static string FileNamespace(string name) => name.Length == 0 ? "" : $"namespace {name};\n";
}
