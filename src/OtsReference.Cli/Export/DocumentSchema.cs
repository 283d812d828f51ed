using System.Text.Json.Nodes;
using Ots.Cli.JsonSchema;

namespace Ots.Cli.Export;

/// <summary>
/// The JSON Schema (draft-07) of an exported document, out of those of the YAML files. It is stricter: a citation is never its source alone, a year is
/// a text, and an id has to be that of an entity in the document. What only editors understand is left out.
/// </summary>
internal static class DocumentSchema
{
    private static readonly string[] s_forEditors = ["$schema", "patternErrorMessage", "errorMessage", "enumDescriptions", "doNotSuggest"];

    public static JsonObject Of(ExportedData data)
    {
        KnownData known = new(
            new Dictionary<string, IReadOnlyList<(string, string)>>(StringComparer.Ordinal),
            [.. data.Kinds.SelectMany(kind => kind.Entities).SelectMany(entity => Languages(entity.Record)).Distinct().Order(StringComparer.Ordinal)]);
        SortedDictionary<string, JsonNode?> definitions = new(StringComparer.Ordinal);
        foreach (ExportedKind kind in data.Kinds)
        {
            JsonObject file = new KindFile(data.Schema, data.Documentation, known).Write(kind.Schema);
            JsonObject shared = file["definitions"]?.AsObject() ?? [];
            file.Remove("definitions");
            foreach ((string name, JsonNode? definition) in shared)
            {
                definitions[name] = Strict(definition);
            }

            definitions[kind.Schema.Folder] = Entity(file);
            definitions[IdOf(kind.Schema.Folder)] = new JsonObject { ["type"] = "string", ["enum"] = Draft.Array(kind.Entities.Select(entity => entity.Id)) };
        }

        AddOtherIds(data, definitions);
        return Document(data, new JsonObject(definitions));
    }

    private static JsonObject Document(ExportedData data, JsonObject definitions)
    {
        JsonObject properties = new()
        {
            ["name"] = new JsonObject { ["const"] = data.Name },
            ["version"] = Text("The version of the data, by Semantic Versioning."),
            ["as-of"] = Text("The day the data was closed: the sources were consulted up to it."),
            ["verified-through"] = Text("The day up to which what happened is covered; later events may be missing."),
            ["licence"] = Text("The licence of the data, by its SPDX identifier."),
            ["schema"] = new JsonObject { ["type"] = "object" },
            ["data"] = Closed(new JsonObject(data.Kinds.Select(kind => KeyValuePair.Create(
                kind.Schema.Folder, (JsonNode?)new JsonObject { ["type"] = "array", ["items"] = Reference(kind.Schema.Folder) })))),
        };
        if (data.Licence is null)
        {
            properties.Remove("licence");
        }

        JsonObject document = Closed(properties);
        document.Insert(0, "$schema", Draft.Uri);
        document.Insert(1, "title", $"{data.Name} {data.Dataset.Version}");
        document.Insert(2, "description", data.Description);
        document["definitions"] = definitions;
        return document;
    }

    private static JsonObject Entity(JsonObject file)
    {
        JsonObject entity = Strict(file)!.AsObject();
        entity["properties"]!["id"] = Text("The id: the name of the entity's YAML file. It is for ever.");
        entity["required"] = Draft.Array(["id", .. entity["required"]?.AsArray().Select(key => key!.GetValue<string>()) ?? []]);
        return entity;
    }

    // Of a kind that was not asked for, no more is known than that it has ids.
    private static void AddOtherIds(ExportedData data, SortedDictionary<string, JsonNode?> definitions)
    {
        foreach (string folder in data.Schema.Kinds.Select(kind => kind.Folder))
        {
            definitions.TryAdd(IdOf(folder), new JsonObject { ["type"] = "string" });
        }
    }

    private static JsonNode? Strict(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } schema when schema["anyOf"] is JsonArray either => Strict(WithoutShorthand(schema, either)),
        JsonObject schema => new JsonObject(schema
            .Where(keyword => !s_forEditors.Contains(keyword.Key) && !(schema["type"] is JsonArray && keyword.Key is "minimum" or "maximum"))
            .Select(keyword => KeyValuePair.Create(keyword.Key, (keyword.Key, keyword.Value) switch
            {
                ("$ref", JsonValue reference) => Referring(reference.GetValue<string>()),
                ("type", JsonArray) => JsonValue.Create("string"),
                _ => Strict(keyword.Value),
            }))),
        JsonArray items => new JsonArray([.. items.Select(Strict)]),
        _ => node?.DeepClone(),
    };

    private static JsonObject WithoutShorthand(JsonObject schema, JsonArray either)
    {
        JsonObject full = either[1]!.DeepClone().AsObject();
        return Draft.Described(schema["description"]?.GetValue<string>(), full);
    }

    // A file of ids is a definition here.
    private static JsonValue Referring(string reference) => JsonValue.Create(
        reference.StartsWith("ids/", StringComparison.Ordinal) ? $"#/definitions/{IdOf(Path.GetFileNameWithoutExtension(reference))}" : reference);

    private static string IdOf(string folder) => folder + ".id";

    private static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };

    private static JsonObject Text(string description) => new() { ["description"] = description, ["type"] = "string" };

    private static JsonObject Closed(JsonObject properties) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = Draft.Array(properties.Select(property => property.Key)),
        ["properties"] = properties,
    };

    private static IEnumerable<string> Languages(ExportedRecord record) => record.Statements.SelectMany(statement => statement.Values).SelectMany(value => value switch
    {
        Datum.Texts texts => texts.InLanguages.Select(text => text.Language),
        Datum.Nested nested => Languages(nested.Record),
        _ => [],
    });
}
