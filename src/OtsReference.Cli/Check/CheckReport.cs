using Ots.Cli.Layers;
using Ots.Generator.Diagnostics;

namespace Ots.Cli.Check;

/// <summary>All that is wrong with a folder.</summary>
/// <param name="Findings">The findings, ordered by place.</param>
/// <param name="Files">How many files were read.</param>
internal sealed record CheckReport(IReadOnlyList<Finding> Findings, int Files)
{
    public int Errors => Findings.Count(finding => finding.IsError);

    public int Warnings => Findings.Count - Errors;

    /// <summary>How many files something is wrong with.</summary>
    public int FilesWithFindings => Findings.Select(finding => finding.Problem.Path).Distinct(StringComparer.Ordinal).Count();

    public static CheckReport Of(DataFolder folder, bool warningsAreErrors)
    {
        Dictionary<string, DataFile> files = folder.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        IReadOnlyList<Problem> problems = folder.Check();
        return new CheckReport(
            [.. problems.Select(problem => Finding.Of(problem, files.GetValueOrDefault(problem.Path) ?? PackagedData.File(problem.Path), warningsAreErrors))],

            // A kind's declaration is read too where something is wrong with it.
            files.Count + problems.Select(problem => problem.Path).Distinct(StringComparer.Ordinal).Count(path => !files.ContainsKey(path)));
    }
}
