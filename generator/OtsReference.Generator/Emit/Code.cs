using System.Security;
using Microsoft.CodeAnalysis.CSharp;
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

    public static readonly string GeneratedAttribute =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"OtsReference.Generator\", \"{typeof(Code).Assembly.GetName().Version!.ToString(2)}\")]";

    /// <summary>A name of the project's own, which can be a keyword.</summary>
    public static string Name(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>A text as a C# literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A text as the content of a documentation comment, on one line.</summary>
    public static string Doc(string text) => SecurityElement.Escape(UnsafeCharacters.Replace(text, static _ => " ").Replace('\uFFFE', ' ').Replace('\uFFFF', ' '))!;

    /// <summary>A namespace's opening line for a file; nothing for the global namespace.</summary>
    public static string FileNamespace(string name) => name.Length == 0 ? "" : $"namespace {name};\n";
}
