using Microsoft.CodeAnalysis;
using Ots.Generator.Collections;

namespace Ots.Generator.Diagnostics;

/// <summary>A diagnostic as a value: the compiler compares it between runs, and it keeps no text alive.</summary>
internal sealed record Problem(DiagnosticDescriptor Descriptor, string Path, TextRange Range, EquatableArray<string> Arguments)
{
    public static Problem At(string path, TextRange range, DiagnosticDescriptor descriptor, params string[] arguments) =>
        new(descriptor, path, range, new EquatableArray<string>(arguments.Select(Shown).ToArray()));

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Range.ToLocation(Path), Arguments.ToArray<object>());

    // A value from a file can hold anything; a message is one line of it.
    private static string Shown(string argument)
    {
        char[] shown = argument.Length <= 200 ? argument.ToCharArray() : (argument.Substring(0, 199) + "…").ToCharArray();
        for (int i = 0; i < shown.Length; i++)
        {
            if (char.IsControl(shown[i]) || char.IsSurrogate(shown[i]) || shown[i] is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                shown[i] = '\uFFFD';
            }
        }

        return new string(shown);
    }
}
