using System.Text.Json.Nodes;
using Ots.Cli.Export.Tables;
using Ots.Cli.JsonSchema;
using Ots.Cli.Output;
using Ots.Generator.Schema;

namespace Ots.Cli.Export;

/// <summary>What the CSV files are, as a Tabular Data Package (Frictionless Data): types, keys and what leads where.</summary>
internal static class DataPackage
{
    private const string PartialDatePattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    public static string Write(ExportedData data, IReadOnlyList<CsvTable> tables)
    {
        JsonObject package = new()
        {
            ["profile"] = "tabular-data-package",
            ["name"] = data.IsPackaged ? "ots-reference" : PackageName(data.Name),
            ["title"] = data.Name,
            ["description"] = data.Description,
            ["version"] = data.Dataset.Version,
            ["as-of"] = JsonExport.Day(data.Dataset.AsOf),
            ["verified-through"] = JsonExport.Day(data.Dataset.VerifiedThrough),
            ["resources"] = new JsonArray([.. tables.Select(Resource)]),
        };
        if (data.Licence is { } licence)
        {
            package.Insert(package.IndexOf("version"), "homepage", ExportedData.Address);
            package.Insert(package.IndexOf("resources"), "licenses", new JsonArray(new JsonObject { ["name"] = licence.Id, ["path"] = licence.Address }));
        }

        return Screen.Json(json => package.WriteTo(json));
    }

    // A package's name has lower-case letters, digits and three signs.
    private static string PackageName(string name) =>
        string.Concat(name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' ? letter : '-'));

    private static JsonObject Resource(CsvTable table)
    {
        JsonObject resource = Draft.Described(table.Table.Description, new JsonObject
        {
            ["path"] = table.File,
            ["profile"] = "tabular-data-resource",
            ["encoding"] = "utf-8",
            ["schema"] = Schema(table),
        });
        resource.Insert(0, "name", table.Table.Name);
        return resource;
    }

    private static JsonObject Schema(CsvTable table)
    {
        JsonObject schema = new()
        {
            ["fields"] = new JsonArray([.. table.Fields.Select(Field)]),
            ["primaryKey"] = Names(table.Table.Key),
        };
        JsonArray foreign = [.. table.Table.AllColumns.Where(column => column.Leads is not null).Select(column => ForeignKey([column], column.Leads!, ["id"]))];
        if (table.Table.Parent is { } parent)
        {
            foreign.Add(ForeignKey(table.Table.ParentKey, parent.Name, parent.Key.Select(column => column.Name)));
        }

        if (foreign.Count > 0)
        {
            schema["foreignKeys"] = foreign;
        }

        return schema;
    }

    private static JsonObject ForeignKey(IEnumerable<Column> columns, string table, IEnumerable<string> key) => new()
    {
        ["fields"] = Names(columns),
        ["reference"] = new JsonObject { ["resource"] = table, ["fields"] = Draft.Array(key) },
    };

    private static JsonArray Names(IEnumerable<Column> columns) => Draft.Array(columns.Select(column => column.Name));

    private static JsonObject Field(CsvField field)
    {
        JsonObject description = Draft.Described(field.Column.Description, new JsonObject { ["type"] = Type(field.Column.Shape) });
        description.Insert(0, "name", field.Name);
        JsonObject constraints = [];
        if (field.IsRequired)
        {
            constraints["required"] = true;
        }

        if (field.Column.IsUnique)
        {
            constraints["unique"] = true;
        }

        if (field.Column.Choices is { } choices)
        {
            constraints["enum"] = Draft.Array(choices);
        }

        if (field.Column.Shape == ValueShape.Date)
        {
            constraints["pattern"] = PartialDatePattern;
        }

        if (constraints.Count > 0)
        {
            description["constraints"] = constraints;
        }

        return description;
    }

    // A date may be a month or a year: no type of the specification is any of the three.
    private static string Type(ValueShape shape) => shape switch
    {
        ValueShape.Integer => "integer",
        ValueShape.Number => "number",
        ValueShape.Truth => "boolean",
        ValueShape.Day => "date",
        _ => "string",
    };
}
