using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using CsvHelper.Configuration;
using Ots.Cli.Export;

namespace Ots.Cli.Tests.Export;

public class ExportCsvTests
{
    private static readonly Dictionary<string, string> s_packaged = Files(ExportedFiles.Packaged);

    [Fact]
    public void Everything_in_the_json_is_in_the_tables_and_nothing_else() => Assert.Equal(
        RebuiltData.TextOf(ExportedFiles.Json(ExportedFiles.Packaged)), Rebuilt(s_packaged));

    [Fact]
    public void Hostile_text_comes_back_as_it_was() => Assert.Equal(
        RebuiltData.TextOf(ExportedFiles.Json(ExportedFiles.WithHostileTexts())), Rebuilt(Files(ExportedFiles.WithHostileTexts())));

    [Fact]
    public void The_data_package_lists_every_table_with_its_columns()
    {
        JsonElement[] resources = Resources(s_packaged);

        Assert.Equal(s_packaged.Keys.Where(file => file != "datapackage.json"), resources.Select(resource => resource.GetProperty("path").GetString()));
        Assert.All(resources, resource => Assert.Equal(
            Read(s_packaged[resource.GetProperty("path").GetString()!]).Header,
            resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString())));
    }

    [Fact]
    public void Keys_are_unique_and_lead_to_rows()
    {
        foreach (JsonElement resource in Resources(s_packaged))
        {
            string name = resource.GetProperty("name").GetString()!;
            JsonElement schema = resource.GetProperty("schema");
            string[] keys = KeysOf(name, schema.GetProperty("primaryKey"));
            Assert.Equal(keys.Length, keys.Distinct().Count());
            foreach (JsonElement foreign in schema.TryGetProperty("foreignKeys", out JsonElement all) ? all.EnumerateArray() : [])
            {
                JsonElement reference = foreign.GetProperty("reference");
                HashSet<string> there = [.. KeysOf(reference.GetProperty("resource").GetString()!, reference.GetProperty("fields"))];
                Assert.All(KeysOf(name, foreign.GetProperty("fields")).Where(key => key.Trim('\u001F').Length > 0), key => Assert.Contains(key, there));
            }
        }
    }

    [Fact]
    public void Required_columns_are_filled_and_choices_are_known()
    {
        foreach (JsonElement resource in Resources(s_packaged))
        {
            CsvText text = Read(s_packaged[resource.GetProperty("path").GetString()!]);
            foreach (JsonElement field in resource.GetProperty("schema").GetProperty("fields").EnumerateArray())
            {
                string name = field.GetProperty("name").GetString()!;
                bool hasConstraints = field.TryGetProperty("constraints", out JsonElement constraints);
                if (hasConstraints && constraints.TryGetProperty("required", out _))
                {
                    Assert.All(text.Rows, row => Assert.NotEqual("", row[name]));
                }

                if (hasConstraints && constraints.TryGetProperty("enum", out JsonElement choices))
                {
                    string[] known = ["", .. choices.EnumerateArray().Select(choice => choice.GetString()!)];
                    Assert.All(text.Rows, row => Assert.Contains(row[name], known));
                }
            }
        }
    }

    [Fact]
    public void A_kind_that_was_not_asked_for_is_led_to_by_no_key()
    {
        JsonElement summits = Resources(Files(ExportedFiles.Of(OtsDataset.Packaged, "summits"))).Single(resource => resource.GetProperty("name").GetString() == "summits");

        Assert.False(summits.GetProperty("schema").TryGetProperty("foreignKeys", out _));
    }

    [Fact]
    public void The_files_are_utf_8_without_a_mark_and_lines_end_as_the_standard_says()
    {
        string folder = Directory.CreateTempSubdirectory("ots-").FullName;
        try
        {
            Tool.Succeed("export", "--format", "csv", "--output", Path.Combine(folder, "new", "csv"), "states");

            byte[] written = File.ReadAllBytes(Path.Combine(folder, "new", "csv", "states.csv"));
            Assert.StartsWith("id,name.en,", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
            Assert.EndsWith("\r\n", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
            Assert.NotEqual(0xEF, written[0]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string[] KeysOf(string table, JsonElement fields)
    {
        string[] names = [.. fields.EnumerateArray().Select(field => field.GetString()!)];
        return [.. Read(s_packaged[table + ".csv"]).Rows.Select(row => string.Join('\u001F', names.Select(name => row[name])))];
    }

    private static string Rebuilt(Dictionary<string, string> files)
    {
        RebuiltData rebuilt = new();
        foreach (JsonElement resource in Resources(files).Where(resource => resource.GetProperty("name").GetString() != "entities"))
        {
            string[] name = resource.GetProperty("name").GetString()!.Split('.');
            Dictionary<string, string> types = resource.GetProperty("schema").GetProperty("fields").EnumerateArray()
                .ToDictionary(field => field.GetProperty("name").GetString()!, field => field.GetProperty("type").GetString()!, StringComparer.Ordinal);
            HashSet<string> keys = [.. resource.GetProperty("schema").GetProperty("primaryKey").EnumerateArray().Select(key => key.GetString()!)];
            foreach (Dictionary<string, string> row in Read(files[string.Join('.', name) + ".csv"]).Rows)
            {
                (string kind, string pointer) = name[0] switch
                {
                    "citations" => (row["kind"], $"{row["path"]}/sources/{row["item"]}"),
                    "disputes" => (row["kind"], $"{row["path"]}/disputes/{row["item"]}"),
                    _ => (name[0], name.Length == 1 ? "#" : $"#/{string.Join('/', name.Skip(1))}/{row["item"]}"),
                };
                pointer += name is ["citations" or "disputes", { } list] ? $"/{list}/{row["item-2"]}" : "";
                if (pointer == "#")
                {
                    rebuilt.Set(kind, row["id"], "#/id", row["id"]);
                }

                foreach ((string column, string cell) in row.Where(cell => !keys.Contains(cell.Key) && cell.Value.Length > 0 && !(types[cell.Key] == "boolean" && cell.Value == "false")))
                {
                    rebuilt.Set(kind, row["id"], column == "value" && types.Count == keys.Count + 1 ? pointer : $"{pointer}/{column.Replace('.', '/')}", Value(types[column], cell));
                }
            }
        }

        return rebuilt.Text;
    }

    private static JsonValue Value(string type, string cell) => type switch
    {
        "integer" => JsonValue.Create(long.Parse(cell, CultureInfo.InvariantCulture)),
        "number" => JsonValue.Create(double.Parse(cell, CultureInfo.InvariantCulture)),
        "boolean" => JsonValue.Create(cell == "true"),
        _ => JsonValue.Create(cell),
    };

    private static Dictionary<string, string> Files(ExportedData data) => CsvExport.Write(data).ToDictionary(file => file.File, file => file.Text, StringComparer.Ordinal);

    private static JsonElement[] Resources(Dictionary<string, string> files) =>
        [.. JsonDocument.Parse(files["datapackage.json"]).RootElement.GetProperty("resources").EnumerateArray()];

    private static CsvText Read(string text)
    {
        using CsvReader csv = new(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { Mode = CsvMode.RFC4180 });
        csv.Read();
        csv.ReadHeader();
        string[] header = csv.HeaderRecord!;
        List<Dictionary<string, string>> rows = [];
        while (csv.Read())
        {
            Assert.Equal(header.Length, csv.Parser.Count);
            rows.Add(header.Select((name, i) => (name, csv.GetField(i)!)).ToDictionary(StringComparer.Ordinal));
        }

        return new CsvText(header, rows);
    }

    private sealed record CsvText(string[] Header, List<Dictionary<string, string>> Rows);
}
