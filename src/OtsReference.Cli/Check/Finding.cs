using System.Globalization;
using Microsoft.CodeAnalysis;
using Ots.Generator.Diagnostics;

namespace Ots.Cli.Check;

/// <summary>A problem as it is reported: with its line's text, and as severe as was asked for.</summary>
/// <param name="Problem">The compiler's problem.</param>
/// <param name="IsError">Whether it is an error.</param>
/// <param name="SourceLine">The line that it begins in; nothing where the file has none to show.</param>
internal sealed record Finding(Problem Problem, bool IsError, string? SourceLine)
{
    public string Id => Problem.Descriptor.Id;

    public string Severity => IsError ? "error" : "warning";

    public string Message => Problem.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);

    /// <summary>The first line and column, counted from one; columns in UTF-16, as the compiler counts.</summary>
    public (int Line, int Column) Start => (Problem.Range.StartLine + 1, Problem.Range.StartColumn + 1);

    /// <summary>The line and column behind the last character, likewise.</summary>
    public (int Line, int Column) End => (Problem.Range.EndLine + 1, Problem.Range.EndColumn + 1);

    public static Finding Of(Problem problem, DataFile? file, bool warningsAreErrors)
    {
        bool isError = warningsAreErrors || problem.Descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        return new Finding(problem, isError, file?.Text is { } text && problem.Range.StartLine < text.Lines.Count ? text.Lines[problem.Range.StartLine].ToString() : null);
    }
}
