using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ots.Cli.Check;
using Ots.Generator.Diagnostics;
using Ots.Generator.Schema;
using Ots.Generator.Yaml;

namespace Ots.Cli.Fix;

/// <summary>Works out how the files of a folder should read: misspellings first, until there is none left, then the order of keys.</summary>
internal sealed class Repair
{
    // What a value means is known by its key only, and what a citation can name by both.
    private static readonly DiagnosticDescriptor[][] s_stages = [[Descriptors.UnknownKey], [Descriptors.UnknownReference, Descriptors.UnknownChoice], [Descriptors.UnknownFact]];

    private readonly DataFolder _folder;
    private readonly Dictionary<string, FixedFile> _files;
    private readonly HashSet<(string Path, int Line, string Fix)> _tried = [];

    private Repair(DataFolder folder)
    {
        _folder = folder;
        _files = folder.Files.ToDictionary(file => file.Path, file => new FixedFile(file, file.Text, [], Unreadable(file.Text)), StringComparer.Ordinal);
    }

    /// <summary>Every file, ordered by path.</summary>
    public static IReadOnlyList<FixedFile> Of(DataFolder folder)
    {
        Repair repair = new(folder);
        while (repair.Correct())
        {
        }

        return [.. folder.Files.Select(file => repair.Ordered(repair._files[file.Path]))];
    }

    // Once over all files; whether there can be more to correct.
    private bool Correct()
    {
        DataFolder current = _folder with { Files = [.. _folder.Files.Select(file => file with { Text = _files[file.Path].Text })] };
        Problem[] open =
        [
            .. from problem in current.Check()
               where problem.Fix is not null && _files.GetValueOrDefault(problem.Path) is { LeftBecause: null } && !_tried.Contains((problem.Path, problem.Range.StartLine, problem.Fix))
               select problem,
        ];
        if (s_stages.Select(stage => open.Where(problem => stage.Contains(problem.Descriptor)).ToArray()).FirstOrDefault(found => found.Length > 0) is not { } problems)
        {
            return false;
        }

        foreach (IGrouping<string, Problem> inFile in problems.GroupBy(problem => problem.Path))
        {
            FixedFile file = _files[inFile.Key];
            (SourceText text, IReadOnlyList<Problem> corrected) = Corrections.Apply(file.Text!, [.. inFile]);
            _files[inFile.Key] = file with
            {
                Text = text,
                Changes = [.. file.Changes, .. corrected.Select(problem => Correction(file, problem))],
            };
            _tried.UnionWith(inFile.Select(problem => (problem.Path, problem.Range.StartLine, problem.Fix!)));
        }

        return true;
    }

    private static Change.Correction Correction(FixedFile file, Problem problem) => new(
        problem.Range.StartLine + 1,
        FoundColumn(file.Changes, problem.Range.StartLine + 1, problem.Range.StartColumn + 1),
        file.Text!.ToString(new TextSpan(problem.Range.Start, problem.Range.Length)).Trim('"', '\''),
        problem.Fix!);

    // Where a column was before what stands in front of it was corrected.
    private static int FoundColumn(IEnumerable<Change> changes, int line, int column) => changes.OfType<Change.Correction>()
        .Where(change => change.Line == line)
        .OrderBy(change => change.Column)
        .Aggregate(column, (found, change) => change.Column < found ? found + change.Written.Length - change.Meant.Length : found);

    private FixedFile Ordered(FixedFile file)
    {
        if (file.LeftBecause is not null || DataPath.Of(file.File.Path, _folder.Root) is not { } place || _folder.Schema.KindOfFolder(place.Folder) is not { } kind)
        {
            return file;
        }

        (SourceText text, IReadOnlyList<Change> changes) = KeyOrder.Sort(file.Text!, kind.Record, _folder.Schema);
        if (changes.Count == 0)
        {
            return file;
        }

        YamlFile after = Documents.Read(text);
        return after.Problems.Count == 0 && Meaning.Of(after.Root) == Meaning.Of(Documents.Read(file.Text).Root)
            ? file with { Text = text, Changes = [.. file.Changes, .. changes.Select(change => change with { Column = FoundColumn(file.Changes, change.Line, change.Column) })] }
            : file with { LeftBecause = "its keys are not in order, but in order it would say something else" };
    }

    private static string? Unreadable(SourceText? text) =>
        Documents.Read(text).Problems is [var problem, ..] ? $"it cannot be read ({problem.Descriptor.Id} in line {Line(problem)})" : null;

    private static string Line(Problem problem) => (problem.Range.StartLine + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
