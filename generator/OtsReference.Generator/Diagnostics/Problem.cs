using Microsoft.CodeAnalysis;
using Ots.Generator.Collections;
using Ots.Generator.Text;

namespace Ots.Generator.Diagnostics;

/// <summary>A diagnostic as a value: the compiler compares it between runs, and it keeps no text alive.</summary>
internal sealed record Problem(DiagnosticDescriptor Descriptor, string Path, TextRange Range, EquatableArray<string> Arguments)
{
    /// <summary>What to write at the place instead, where that is beyond doubt: <c>ots fix</c> does so.</summary>
    public string? Fix { get; init; }

    /// <summary>A problem at a place in a file, or in the packaged file that the place knows.</summary>
    public static Problem At(string path, TextRange range, DiagnosticDescriptor descriptor, params string[] arguments) =>
        new(descriptor, range.PackagedFile ?? path, range, new EquatableArray<string>(arguments.Select(Shown).ToArray()));

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Range.ToLocation(Path), Arguments.ToArray<object>());

    // A value from a file can be anything; a message is one line of it, and a short one.
    private static string Shown(string argument) =>
        UnsafeCharacters.Replace(argument.Length <= 200 ? argument : argument.Substring(0, 199) + "…", static _ => "\uFFFD");
}
