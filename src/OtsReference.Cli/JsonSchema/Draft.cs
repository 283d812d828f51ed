using System.Text.Json.Nodes;

namespace Ots.Cli.JsonSchema;

/// <summary>What is said the same way in every file.</summary>
internal static class Draft
{
    public const string Uri = "http://json-schema.org/draft-07/schema#";

    public static JsonArray Array(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];

    /// <summary>A schema that nothing fits too, which YAML writes <c>~</c>.</summary>
    public static JsonObject OrNothing(JsonObject schema)
    {
        if (schema["type"] is not { } type)
        {
            return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        }

        schema["type"] = type is JsonArray types ? [.. types.Select(one => one!.DeepClone()), "null"] : new JsonArray(type.DeepClone(), "null");
        return schema;
    }

    /// <summary>A schema with a description before all else, where there is one.</summary>
    public static JsonObject Described(string? description, JsonObject schema)
    {
        if (description is not null)
        {
            schema.Insert(0, "description", description);
        }

        return schema;
    }
}
