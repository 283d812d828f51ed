using System.CommandLine;
using Ots.Cli.Coverage;
using Ots.Cli.Output;

namespace Ots.Cli.Commands;

/// <summary><c>ots coverage</c></summary>
internal static class CoverageCommand
{
    public static Command Create(Screen screen)
    {
        Option<bool> json = CommandLine.JsonOption();
        Option<bool> markdown = new("--markdown") { Description = "Write the table as Markdown." };
        Command command = new("coverage", "Show how many facts have a citation of their own, and how many entries have a name in each language.") { json, markdown };
        command.SetAction(parsed =>
        {
            CoverageReport report = CoverageReport.Create();
            if (parsed.GetValue(json))
            {
                screen.WriteJson(writer => CoverageJson.Write(writer, report));
            }
            else if (parsed.GetValue(markdown))
            {
                string[][] rows = [[.. report.Headings], [.. report.Headings.Select((_, column) => column == 0 ? "---" : "---:")], .. report.Rows];
                screen.Output.Write(string.Concat(rows.Select(row => $"| {string.Join(" | ", row)} |\n")));
            }
            else
            {
                PlainTable.Write(screen, report.Headings, report.Rows);
            }

            return 0;
        });
        return command;
    }
}
