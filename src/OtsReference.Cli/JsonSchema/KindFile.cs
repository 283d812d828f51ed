using System.Text.Json.Nodes;
using Ots.Cli.Schema;
using Ots.Generator.Schema;

namespace Ots.Cli.JsonSchema;

/// <summary>The schema of a kind's files. What its record leads to stands once under <c>definitions</c>, by its C# name.</summary>
internal sealed class KindFile(DataSchema schema, RecordDocumentation documentation, KnownData data)
{
    // No C# name: none has a hyphen.
    private const string Texts = "localized-text";
    private const string Change = "-change";

    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    /// <summary>The schema of a kind's files.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="isChange">Whether a file may say of an entity what differs from the package's, and no more: no key is required then, and nothing is said by <c>~</c>.</param>
    public JsonObject Write(KindSchema kind, bool isChange = false)
    {
        JsonObject file = Draft.Described(documentation.Of(kind.Record.TypeName), Map(kind.Record, isEntity: true, isChange));
        file.Insert(0, "$schema", Draft.Uri);
        file.Insert(1, "title", kind.Record.Name);
        if (_definitions.Count > 0)
        {
            file["definitions"] = new JsonObject(_definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)));
        }

        return file;
    }

    private JsonObject Map(RecordSchema record, bool isEntity, bool isChange)
    {
        PropertySchema[] stated = [.. record.Properties.Where(property => property.IsStated)];
        JsonObject properties = new(stated.Select(property => KeyValuePair.Create(
            property.Key, (JsonNode?)Draft.Described(documentation.Of(record.TypeName, property.Name), Property(property, isChange)))));
        if (isEntity && !properties.ContainsKey("id"))
        {
            properties["id"] = new JsonObject { ["description"] = "The file's name, which says it already.", ["type"] = "string", ["doNotSuggest"] = true };
        }

        if (isEntity && isChange && !properties.ContainsKey("remove"))
        {
            properties["remove"] = new JsonObject { ["description"] = "Takes the package's entry away; no other key stands beside it.", ["const"] = true };
        }

        JsonObject map = new() { ["type"] = "object", ["additionalProperties"] = false };
        if (!isChange && Draft.Array(stated.Where(property => property.IsRequired).Select(property => property.Key)) is { Count: > 0 } required)
        {
            map["required"] = required;
        }

        map["properties"] = properties;
        return map;
    }

    private JsonObject Property(PropertySchema property, bool isChange)
    {
        JsonObject schema = property.IsList ? new JsonObject { ["type"] = "array", ["items"] = Value(property, isChange: false) } : Value(property, isChange);
        return isChange && !property.IsRequired ? Draft.OrNothing(schema) : schema;
    }

    // Maps are merged key by key, so that what lies in one of a change is a change as well; a list is the file's as a whole.
    private JsonObject Value(PropertySchema property, bool isChange) => property.Shape switch
    {
        ValueShape.Record => Defined(property.TypeName, isChange, () => Nested(schema.Record(property.TypeName), isChange)),
        ValueShape.Choice => Defined(property.TypeName, isChange: false, () => Choice(schema.Enum(property.TypeName))),
        ValueShape.Localized => Defined(Texts, isChange, () => Scalars.Localized(data.Languages, isChange)),
        ValueShape.Reference when schema.KindOfType(property.TypeName) is { } kind => new JsonObject { ["$ref"] = $"ids/{kind.Folder}.json" },
        _ => Scalars.Write(property.Shape, property.IsUnique),
    };

    private JsonObject Nested(RecordSchema record, bool isChange)
    {
        JsonObject map = Map(record, isEntity: false, isChange);
        JsonObject either = record.Shorthand is { } shorthand && record.Property(shorthand) is { } property
            ? new JsonObject { ["anyOf"] = new JsonArray(Value(property, isChange: false), map) }
            : map;
        return Draft.Described(documentation.Of(record.TypeName), either);
    }

    private JsonObject Choice(EnumSchema choice) => Draft.Described(documentation.Of(choice.TypeName), new JsonObject
    {
        ["type"] = "string",
        ["enum"] = Draft.Array(choice.Written),
        ["enumDescriptions"] = Draft.Array(choice.Names.Select(name => documentation.Of(choice.TypeName, name) ?? "")),
    });

    private JsonObject Defined(string name, bool isChange, Func<JsonObject> write)
    {
        string key = name.Replace("global::", "", StringComparison.Ordinal) + (isChange ? Change : "");
        if (!_definitions.ContainsKey(key))
        {
            // Known before it is written: a record may hold others of itself.
            _definitions[key] = [];
            _definitions[key] = write();
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{key}" };
    }
}
