using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Diagnostics;
using Ots.Generator.Yaml;

namespace Ots.Cli.Fix;

/// <summary>Writes what was meant in place of misspelled scalars, in the quotes that they have.</summary>
internal static class Corrections
{
    /// <summary>Corrects what can be; a correction that would change anything but its own scalar is left out.</summary>
    /// <returns>The text, and the problems that it has no longer.</returns>
    public static (SourceText Text, IReadOnlyList<Problem> Corrected) Apply(SourceText text, IReadOnlyList<Problem> problems)
    {
        if (TryApply(text, problems) is { } all)
        {
            return (all, problems);
        }

        // Two keys of one record cannot both have meant the same one: then neither is beyond doubt.
        Problem[] distinct = [.. problems.GroupBy(problem => problem.Fix).Where(same => same.Count() == 1).SelectMany(same => same)];
        return TryApply(text, distinct) is { } some ? (some, distinct) : (text, []);
    }

    private static SourceText? TryApply(SourceText text, IReadOnlyList<Problem> problems)
    {
        if (problems.Count == 0 || problems.Any(problem => Inside(text, problem.Range) is null))
        {
            return null;
        }

        SourceText corrected = text.WithChanges(problems.OrderBy(problem => problem.Range.Start).Select(problem => new TextChange(Inside(text, problem.Range)!.Value, problem.Fix!)));
        YamlFile before = Documents.Read(text);
        YamlFile after = Documents.Read(corrected);
        return after.Problems.Count == 0 && Meaning.Of(after.Root) == Meaning.Of(before.Root, problems.ToDictionary(problem => problem.Range.Start, problem => problem.Fix!))
            ? corrected
            : null;
    }

    // The scalar without its quotes; nothing for one that goes over several lines.
    private static TextSpan? Inside(SourceText text, TextRange range)
    {
        if (range.Length == 0 || range.StartLine != range.EndLine)
        {
            return null;
        }

        bool isQuoted = range.Length > 1 && text[range.Start] is ('"' or '\'') && text[range.Start + range.Length - 1] == text[range.Start];
        return isQuoted ? new TextSpan(range.Start + 1, range.Length - 2) : new TextSpan(range.Start, range.Length);
    }
}
