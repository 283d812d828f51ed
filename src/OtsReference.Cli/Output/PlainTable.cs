using Spectre.Console;

namespace Ots.Cli.Output;

/// <summary>A table without lines: a heading, then a row a line, for eyes and for grep alike.</summary>
internal static class PlainTable
{
    public static void Write(Screen screen, IReadOnlyList<string> headings, IEnumerable<IEnumerable<string>> rows)
    {
        Table table = new() { Border = TableBorder.None };
        string[][] cells = rows.Select(row => row.ToArray()).ToArray();
        for (int i = 0; i < headings.Count; i++)
        {
            int column = i;
            table.AddColumn(new TableColumn($"[bold]{Markup.Escape(headings[i].ToUpperInvariant())}[/]")
            {
                Padding = new Padding(0, 0, 2, 0),

                // On a narrow terminal names go over several lines; ids and dates stay whole.
                NoWrap = !cells.Any(row => row[column].Contains(' ', StringComparison.Ordinal)),
            });
        }

        foreach (string[] row in cells)
        {
            table.AddRow(row.Select(Markup.Escape).ToArray());
        }

        screen.Write(table);
    }
}
