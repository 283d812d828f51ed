using System.Globalization;
using Ots.Cli.Check;
using Ots.Generator.Text;
using Spectre.Console;

namespace Ots.Cli.Output;

/// <summary>Findings as the compiler writes them, each with its line and a mark under the place, then how many there are.</summary>
internal static class CheckText
{
    private const int LineNumber = 5;
    private const string Gutter = " | ";

    // A file has no width, but nobody reads a line for ever.
    private const int WidestOfFile = 160;

    private static readonly Style s_dim = new(decoration: Decoration.Dim);
    private static readonly Style s_bold = new(decoration: Decoration.Bold);

    public static void Write(Screen screen, CheckReport report)
    {
        foreach (Finding finding in report.Findings)
        {
            screen.Write(Render(finding, screen.IsTerminal ? screen.Width : WidestOfFile));
        }

        screen.Write(new Paragraph(Summary(report) + "\n", report.Errors > 0 ? Style.Plain.Foreground(Color.Red) : Style.Plain));
    }

    /// <summary><c>3 errors, 1 warning in 2 of 1,400 files</c></summary>
    public static string Summary(CheckReport report)
    {
        string files = Messages.Count(report.Files, "file");
        return report.Findings.Count == 0 ? $"no problems in {files}"
            : string.Create(CultureInfo.InvariantCulture, $"{Messages.Count(report.Errors, "error")}, {Messages.Count(report.Warnings, "warning")} in {report.FilesWithFindings:N0} of {files}");
    }

    /// <summary>A path with nothing in it that would end the line or move the cursor.</summary>
    public static string Path(string path) => UnsafeCharacters.Replace(path, static _ => "\uFFFD");

    private static Paragraph Render(Finding finding, int width)
    {
        Style severity = Style.Plain.Foreground(finding.IsError ? Color.Red : Color.Yellow);
        (int line, int column) = finding.Start;
        Paragraph paragraph = new();
        paragraph.Append(string.Create(CultureInfo.InvariantCulture, $"{Path(finding.Problem.Path)}({line},{column}): "), s_bold);
        paragraph.Append($"{finding.Severity} {finding.Id}", severity);
        paragraph.Append($": {finding.Message}\n");
        if (!string.IsNullOrWhiteSpace(finding.SourceLine))
        {
            int end = finding.End.Line > line ? finding.SourceLine.Length : finding.End.Column - 1;
            Excerpt excerpt = Excerpt.Of(finding.SourceLine, column - 1, end, Math.Max(20, width - LineNumber - Gutter.Length - 1));
            paragraph.Append(string.Create(CultureInfo.InvariantCulture, $"{line,LineNumber}{Gutter}"), s_dim);
            paragraph.Append(excerpt.Before);
            paragraph.Append(excerpt.Marked, severity);
            paragraph.Append(excerpt.After + "\n");
            paragraph.Append(new string(' ', LineNumber) + Gutter, s_dim);
            paragraph.Append(new string(' ', excerpt.Indent));
            paragraph.Append(new string('^', excerpt.Length) + "\n", severity);
        }

        return paragraph;
    }
}
