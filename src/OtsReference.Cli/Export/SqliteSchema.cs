using System.Text;
using System.Text.RegularExpressions;
using Ots.Cli.Export.Tables;
using Ots.Generator.Schema;

namespace Ots.Cli.Export;

/// <summary>
/// The tables in SQL, each column with what it means (SQLite keeps the comments), and a view of each for readers: with the English texts and with the names of
/// what it leads to. Texts in all languages have a table of their own.
/// </summary>
internal static partial class SqliteSchema
{
    public const string Texts = "texts";
    public const string Metadata = "metadata";

    /// <summary>The statements that make the tables and views.</summary>
    public static IEnumerable<string> Of(ExportedData data, IReadOnlyCollection<Table> tables) =>
    [
        """
        CREATE TABLE "metadata" (
          -- Which data this is.
          "name" TEXT NOT NULL PRIMARY KEY,
          "value" TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """.ReplaceLineEndings("\n"),
        .. tables.Select(Create),
        """
        CREATE TABLE "texts" (
          -- Every text that is in several languages.
          -- The folder of the entity's YAML file.
          "kind" TEXT NOT NULL,
          -- The id of the entity.
          "id" TEXT NOT NULL,
          -- Where in the entity it stands: a JSON Pointer (RFC 6901) such as #/name.
          "path" TEXT NOT NULL,
          -- The BCP 47 tag of its language. English is always there.
          "language" TEXT NOT NULL,
          "text" TEXT NOT NULL,
          PRIMARY KEY ("kind", "id", "path", "language"),
          FOREIGN KEY ("kind", "id") REFERENCES "entities" ("kind", "id")
        ) STRICT, WITHOUT ROWID
        """.ReplaceLineEndings("\n"),
        .. tables.Where(table => table.Name != TableSchema.Entities).Select(table => View(data, table)),
    ];

    /// <summary>A name that needs no care in SQL: dots and hyphens are underscores.</summary>
    public static string Quoted(string name) => $"\"{Plain(name)}\"";

    private static string Plain(string name) => name.Replace('.', '_').Replace('-', '_').Replace("\"", "\"\"", StringComparison.Ordinal);

    private static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Create(Table table)
    {
        List<string> parts = [];
        foreach (Column column in table.AllColumns.Where(column => column.Shape != ValueShape.Localized))
        {
            parts.Add(Comment(column.Description) + Column(column));
        }

        parts.Add($"PRIMARY KEY ({Names(table.Key)})");
        if (table.Parent is { } parent)
        {
            parts.Add($"FOREIGN KEY ({Names(table.ParentKey)}) REFERENCES {Quoted(parent.Name)} ({Names(parent.Key)})");
        }

        return $"CREATE TABLE {Quoted(table.Name)} (\n  {Comment(table.Description)}{string.Join(",\n  ", parts)}\n) STRICT, WITHOUT ROWID";
    }

    private static string Column(Column column)
    {
        StringBuilder definition = new($"{Quoted(column.Name)} {Type(column.Shape)}");
        definition.Append(column.IsRequired ? " NOT NULL" : "");
        definition.Append(column.IsUnique ? " UNIQUE" : "");
        definition.Append(column.Choices is { } choices ? $" CHECK ({Quoted(column.Name)} IN ({string.Join(", ", choices.Select(Text))}))" : "");
        definition.Append(column.Shape == ValueShape.Truth ? $" CHECK ({Quoted(column.Name)} IN (0, 1))" : "");
        definition.Append(column.Leads is { } table ? $" REFERENCES {Quoted(table)} (\"id\")" : "");
        return definition.ToString();
    }

    private static string View(ExportedData data, Table table)
    {
        IEnumerable<string> columns = table.AllColumns.SelectMany(column => ColumnsOfView(data, table, column));
        return $"CREATE VIEW {Quoted(table.Name + "_view")} AS\nSELECT\n  {string.Join(",\n  ", columns)}\nFROM {Quoted(table.Name)} AS t";
    }

    private static IEnumerable<string> ColumnsOfView(ExportedData data, Table table, Column column)
    {
        if (column.Shape == ValueShape.Localized)
        {
            string kind = table.Parent?.Name == TableSchema.Entities ? "t.\"kind\"" : Text(table.Name.Split('.')[0]);
            yield return $"(SELECT x.\"text\" FROM \"texts\" AS x WHERE x.\"kind\" = {kind} AND x.\"id\" = t.\"id\" AND x.\"path\" = {Pointer(table, column)} AND x.\"language\" = 'en') AS {Quoted(column.Name)}";
            yield break;
        }

        yield return $"t.{Quoted(column.Name)}";
        if (column.Leads is { } leads)
        {
            yield return $"(SELECT e.\"name\" FROM \"entities\" AS e WHERE e.\"kind\" = {Text(leads)} AND e.\"id\" = t.{Quoted(column.Name)}) AS {Quoted(column.Name + "_name")}";
            if (data.Kinds.First(kind => kind.Schema.Folder == leads).Schema is { Citable: { } link } schema)
            {
                string address = schema.Record.Property(link.Address)!.Key;
                yield return $"(SELECT e.{Quoted(address)} FROM {Quoted(leads)} AS e WHERE e.\"id\" = t.{Quoted(column.Name)}) AS {Quoted($"{column.Name}_{address}")}";
            }
        }
    }

    private static string Pointer(Table table, Column column) =>
        string.Join(" || ", Braces().Split($"{table.Pointer}/{column.Name.Replace('.', '/')}").Select((part, i) => i % 2 == 0 ? Text(part) : $"t.{Quoted(part)}"));

    private static string Comment(string? text) => text is null ? "" : $"-- {text.ReplaceLineEndings(" ")}\n  ";

    private static string Names(IEnumerable<Column> columns) => string.Join(", ", columns.Select(column => Quoted(column.Name)));

    private static string Type(ValueShape shape) => shape switch
    {
        ValueShape.Integer or ValueShape.Truth => "INTEGER",
        ValueShape.Number => "REAL",
        _ => "TEXT",
    };

    [GeneratedRegex("[{](.*?)[}]")]
    private static partial Regex Braces();
}
