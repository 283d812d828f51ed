using System.Text.Json.Nodes;
using Ots.Cli.Schema;
using Ots.Generator.Schema;

namespace Ots.Cli.JsonSchema;

/// <summary>The schema of a kind's files. What its record leads to stands once under <c>definitions</c>, by its C# name.</summary>
internal sealed class KindFile(DataSchema schema, RecordDocumentation documentation, KnownData data)
{
    // No C# name: none has a hyphen.
    private const string Texts = "localized-text";

    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    public JsonObject Write(KindSchema kind)
    {
        JsonObject file = Draft.Described(documentation.Of(kind.Record.TypeName), Map(kind.Record, isEntity: true));
        file.Insert(0, "$schema", Draft.Uri);
        file.Insert(1, "title", kind.Record.Name);
        if (_definitions.Count > 0)
        {
            file["definitions"] = new JsonObject(_definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)));
        }

        return file;
    }

    private JsonObject Map(RecordSchema record, bool isEntity = false)
    {
        PropertySchema[] stated = [.. record.Properties.Where(property => property.IsStated)];
        JsonObject properties = new(stated.Select(property => KeyValuePair.Create(
            property.Key, (JsonNode?)Draft.Described(documentation.Of(record.TypeName, property.Name), property.IsList ? List(property) : Value(property)))));
        if (isEntity && !properties.ContainsKey("id"))
        {
            properties["id"] = new JsonObject { ["description"] = "The file's name, which says it already.", ["type"] = "string", ["doNotSuggest"] = true };
        }

        JsonObject map = new() { ["type"] = "object", ["additionalProperties"] = false };
        if (Draft.Array(stated.Where(property => property.IsRequired).Select(property => property.Key)) is { Count: > 0 } required)
        {
            map["required"] = required;
        }

        map["properties"] = properties;
        return map;
    }

    private JsonObject List(PropertySchema property) => new() { ["type"] = "array", ["items"] = Value(property) };

    private JsonObject Value(PropertySchema property) => property.Shape switch
    {
        ValueShape.Record => Defined(property.TypeName, () => Nested(schema.Record(property.TypeName))),
        ValueShape.Choice => Defined(property.TypeName, () => Choice(schema.Enum(property.TypeName))),
        ValueShape.Localized => Defined(Texts, () => Scalars.Localized(data.Languages)),
        ValueShape.Reference when schema.KindOfType(property.TypeName) is { } kind => new JsonObject { ["$ref"] = $"ids/{kind.Folder}.json" },
        _ => Scalars.Write(property.Shape, property.IsUnique),
    };

    private JsonObject Nested(RecordSchema record)
    {
        JsonObject map = Map(record);
        JsonObject either = record.Shorthand is { } shorthand && record.Property(shorthand) is { } property
            ? new JsonObject { ["anyOf"] = new JsonArray(Value(property), map) }
            : map;
        return Draft.Described(documentation.Of(record.TypeName), either);
    }

    private JsonObject Choice(EnumSchema choice) => Draft.Described(documentation.Of(choice.TypeName), new JsonObject
    {
        ["type"] = "string",
        ["enum"] = Draft.Array(choice.Written),
        ["enumDescriptions"] = Draft.Array(choice.Names.Select(name => documentation.Of(choice.TypeName, name) ?? "")),
    });

    private JsonObject Defined(string name, Func<JsonObject> write)
    {
        string key = name.Replace("global::", "", StringComparison.Ordinal);
        if (!_definitions.ContainsKey(key))
        {
            // Known before it is written: a record may hold others of itself.
            _definitions[key] = [];
            _definitions[key] = write();
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{key}" };
    }
}
