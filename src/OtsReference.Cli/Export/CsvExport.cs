using System.Text;
using Ots.Cli.Export.Tables;
using Ots.Generator.Schema;

namespace Ots.Cli.Export;

/// <summary>The data as tables by RFC 4180, UTF-8 without a byte order mark, with a data package that says what the columns are.</summary>
internal static class CsvExport
{
    /// <summary>What ends a line, as RFC 4180 has it on every system.</summary>
    private const string NewLine = "\r\n";

    public static IEnumerable<(string File, string Text)> Write(ExportedData data)
    {
        CsvTable[] tables = [.. TableData.Of(data).Select(table => new CsvTable(table))];
        foreach (CsvTable table in tables)
        {
            yield return (table.File, Print(table));
        }

        yield return ("datapackage.json", DataPackage.Write(data, tables));
    }

    private static string Print(CsvTable table)
    {
        StringBuilder text = new();
        AppendLine(text, table.Fields.Select(field => field.Name));
        foreach (Row row in table.Table.Rows)
        {
            AppendLine(text, table.Fields.Select(field => field.Of(row)));
        }

        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, IEnumerable<string?> cells) => text.AppendJoin(',', cells.Select(Quoted)).Append(NewLine);

    // Spaces at either end are quoted as well: some readers take them away.
    private static string Quoted(string? cell) =>
        cell is null ? ""
        : cell.AsSpan().ContainsAny(",\"\r\n") || cell.AsSpan().Trim().Length != cell.Length ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : cell;
}

/// <summary>A table as CSV has it: a text in several languages is a column a language.</summary>
internal sealed class CsvTable(Table table)
{
    public Table Table => table;

    public string File => table.Name + ".csv";

    public IReadOnlyList<CsvField> Fields { get; } = [.. table.AllColumns.SelectMany(column => FieldsOf(table, column))];

    private static IEnumerable<CsvField> FieldsOf(Table table, Column column) => column.Shape != ValueShape.Localized
        ? [new CsvField(column, null)]
        : table.Rows.SelectMany(row => row.Texts(column)).Select(text => text.Language).Append("en").Distinct()
            .OrderBy(language => language != "en").ThenBy(language => language, StringComparer.Ordinal)
            .Select(language => new CsvField(column, language));
}

/// <summary>A column of a CSV file.</summary>
internal sealed record CsvField(Column Column, string? Language)
{
    public string Name => Language is null ? Column.Name : $"{Column.Name}.{Language}";

    /// <summary>Whether each row has a value: of a text, English is always there.</summary>
    public bool IsRequired => Column.IsRequired && Language is null or "en";

    public string? Of(Row row) => Language is null ? row.Text(Column) : row.Texts(Column).FirstOrDefault(text => text.Language == Language).Text;
}
