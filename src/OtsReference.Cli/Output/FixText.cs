using System.Globalization;
using Ots.Cli.Fix;
using Spectre.Console;

namespace Ots.Cli.Output;

/// <summary>What was changed, or would be, a line a change; then how much.</summary>
internal static class FixText
{
    public static void Write(Screen screen, IReadOnlyList<FixedFile> files, bool isDry)
    {
        foreach (FixedFile file in files)
        {
            string path = CheckText.Path(file.File.Path);
            foreach (Change change in file.Changes)
            {
                screen.Write(new Paragraph(string.Create(CultureInfo.InvariantCulture, $"{path}({change.Line},{change.Column}): {Describe(change, isDry)}\n")));
            }

            if (file.LeftBecause is not null)
            {
                screen.Write(new Paragraph($"{path}: left alone: {file.LeftBecause}\n", Style.Plain.Foreground(Color.Yellow)));
            }
        }

        screen.Write(new Paragraph(Summary(files, isDry) + "\n"));
    }

    private static string Describe(Change change, bool isDry) => change switch
    {
        Change.Correction correction => $"'{CheckText.Path(correction.Written)}' {(isDry ? "would be" : "is now")} '{correction.Meant}'",
        Change.Reordering reordering => $"the keys of {reordering.Record} {(isDry ? "would be" : "are now")} in order",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, null),
    };

    private static string Summary(IReadOnlyList<FixedFile> files, bool isDry)
    {
        string all = Messages.Count(files.Count, "file");
        int corrections = files.Sum(file => file.Changes.Count(change => change is Change.Correction));
        int records = files.Sum(file => file.Changes.Count(change => change is Change.Reordering));
        int changed = files.Count(file => file.Changes.Count > 0);
        return changed == 0 ? $"nothing to fix in {all}"
            : string.Create(CultureInfo.InvariantCulture, $"{(isDry ? "would correct" : "corrected")} {Messages.Count(corrections, "misspelling")} and put {Messages.Count(records, "record")} in order, in {changed:N0} of {all}");
    }
}
