using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Ots.Cli.Export;

namespace Ots.Cli.Tests.Export;

public sealed class ExportSqliteTests : IDisposable
{
    private static readonly string[] s_nested = ["coordinates", "national-day"];

    private readonly string _folder = Directory.CreateTempSubdirectory("ots-").FullName;

    [Fact]
    public void Everything_in_the_json_is_in_the_tables_and_nothing_else() => Assert.Equal(
        RebuiltData.TextOf(ExportedFiles.Json(ExportedFiles.Packaged)), Rebuilt(Write(ExportedFiles.Packaged)));

    [Fact]
    public void Hostile_text_comes_back_as_it_was() => Assert.Equal(
        RebuiltData.TextOf(ExportedFiles.Json(ExportedFiles.WithHostileTexts())), Rebuilt(Write(ExportedFiles.WithHostileTexts())));

    [Fact]
    public void The_database_is_sound_and_every_key_leads_somewhere()
    {
        string file = Write(ExportedFiles.Packaged);

        Assert.Equal(["ok"], Query(file, "PRAGMA integrity_check").Select(row => row["integrity_check"]));
        Assert.Empty(Query(file, "PRAGMA foreign_key_check"));
        Assert.Contains(Query(file, "PRAGMA foreign_key_list(summits)"), key => key["table"] is "places");
    }

    [Fact]
    public void The_same_data_gives_the_same_bytes() => Assert.Equal(File.ReadAllBytes(Write(ExportedFiles.Packaged)), File.ReadAllBytes(Write(ExportedFiles.Packaged)));

    [Fact]
    public void Every_view_can_be_read()
    {
        string file = Write(ExportedFiles.Packaged);
        string[] views = [.. Query(file, "SELECT name FROM sqlite_schema WHERE type = 'view'").Select(row => (string)row["name"]!)];

        Assert.NotEmpty(views);
        foreach (string view in views)
        {
            Assert.Equal(Query(file, $"SELECT * FROM {view[..^"_view".Length]}").Count, Query(file, $"SELECT * FROM {view}").Count);
        }
    }

    [Fact]
    public void A_view_has_names_and_texts_in_english()
    {
        string file = Write(ExportedFiles.Packaged);

        Dictionary<string, object?> summit = Query(file, "SELECT * FROM summits_view WHERE id = 'samarkand-2022'").Single();
        Assert.Equal("Ninth Summit of the Organization of Turkic States", summit["name"]);
        Assert.Equal("Samarkand", summit["place_name"]);
        Assert.Equal(9L, summit["ordinal"]);
        Assert.Equal("The Samarkand Declaration was signed.", Query(file, "SELECT text FROM summits_decisions_view WHERE id = 'samarkand-2022' AND item = 4").Single()["text"]);
        Assert.Equal(
            Summits.Samarkand2022.Sources.Select(citation => citation.Source.Url.OriginalString),
            Query(file, "SELECT source_url FROM citations_view WHERE kind = 'summits' AND id = 'samarkand-2022' AND path = '#' ORDER BY item").Select(row => row["source_url"]));
    }

    [Fact]
    public void The_file_says_what_its_columns_mean()
    {
        string sql = (string)Query(Write(ExportedFiles.Packaged), "SELECT sql FROM sqlite_schema WHERE name = 'summits'").Single()["sql"]!;

        Assert.Contains("-- The last day of the heads of state's meeting, included.\n  \"end\" TEXT NOT NULL", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void The_queries_in_the_documentation_find_something()
    {
        string file = Write(ExportedFiles.Packaged);
        string[] queries = [.. File.ReadAllText(Repository.PathOf("docs", "export.md")).ReplaceLineEndings("\n").Split("```sql\n").Skip(1).Select(text => text.Split("```")[0])];

        Assert.NotEmpty(queries);
        Assert.All(queries, query => Assert.NotEmpty(Query(file, query)));
    }

    [Fact]
    public void A_database_that_is_there_is_replaced()
    {
        string file = Path.Combine(_folder, "ots.db");
        File.WriteAllText(file, "no database");

        Tool.Succeed("export", "--format", "sqlite", "--output", file, "states");

        Assert.Equal(States.All.Count, Query(file, "SELECT * FROM states").Count);
        Assert.Equal([file], Directory.GetFiles(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(ExportedData data)
    {
        string file = Path.Combine(_folder, $"{Guid.NewGuid():N}.db");
        SqliteExport.Write(data, file);
        return file;
    }

    private static string Rebuilt(string file)
    {
        RebuiltData rebuilt = new();
        string[] tables = [.. Query(file, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('entities', 'texts', 'metadata')").Select(row => (string)row["name"]!)];
        foreach (string table in tables)
        {
            string[] name = table.Split('_', 2);
            Dictionary<string, object?>[] columns = [.. Query(file, $"PRAGMA table_info({table})")];
            string[] keys = [.. columns.Where(column => (long)column["pk"]! > 0).Select(column => (string)column["name"]!)];

            // A truth is the only whole number that always has a value.
            string[] truths = [.. columns.Where(column => column["type"] is "INTEGER" && column["notnull"] is 1L).Select(column => (string)column["name"]!)];
            foreach (Dictionary<string, object?> row in Query(file, $"SELECT * FROM {table}"))
            {
                (string kind, string pointer) = name[0] switch
                {
                    "citations" => ((string)row["kind"]!, $"{row["path"]}/sources/{row["item"]}"),
                    "disputes" => ((string)row["kind"]!, $"{row["path"]}/disputes/{row["item"]}"),
                    _ => (name[0], name.Length == 1 ? "#" : $"#/{name[1].Replace('_', '-')}/{row["item"]}"),
                };
                pointer += name is ["citations" or "disputes", { } list] ? $"/{list}/{row["item_2"]}" : "";
                string id = (string)row["id"]!;
                if (pointer == "#")
                {
                    rebuilt.Set(kind, id, "#/id", id);
                }

                foreach ((string column, object? cell) in row.Where(cell => !keys.Contains(cell.Key) && cell.Value is not null))
                {
                    if (!truths.Contains(column))
                    {
                        rebuilt.Set(kind, id, column == "value" && row.Count == keys.Length + 1 ? pointer : $"{pointer}/{KeyOf(column)}", JsonValue.Create(cell));
                    }
                    else if (cell is 1L)
                    {
                        rebuilt.Set(kind, id, $"{pointer}/{KeyOf(column)}", JsonValue.Create(true));
                    }
                }
            }
        }

        foreach (Dictionary<string, object?> text in Query(file, "SELECT * FROM texts"))
        {
            rebuilt.Set((string)text["kind"]!, (string)text["id"]!, $"{text["path"]}/{text["language"]}", JsonValue.Create(text["text"]));
        }

        return rebuilt.Text;
    }

    private static string KeyOf(string column)
    {
        string key = column.Replace('_', '-');
        return s_nested.FirstOrDefault(nested => key.StartsWith(nested + "-", StringComparison.Ordinal)) is { } outer ? $"{outer}/{key[(outer.Length + 1)..]}" : key;
    }

    private static List<Dictionary<string, object?>> Query(string file, string sql)
    {
        using SqliteConnection connection = new($"Data Source={file};Mode=ReadOnly;Pooling=false");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        List<Dictionary<string, object?>> rows = [];
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, column => reader.IsDBNull(column) ? null : reader.GetValue(column), StringComparer.Ordinal));
        }

        return rows;
    }
}
