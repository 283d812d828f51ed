using System.Text.Json.Nodes;
using Ots.Generator.Schema;

namespace Ots.Cli.JsonSchema;

/// <summary>The schemas of texts, numbers and dates.</summary>
internal static class Scalars
{
    private const string Day = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    public static JsonObject Write(ValueShape shape, bool isUnique) => shape switch
    {
        ValueShape.Text when isUnique => Matching("^[^ ]", "A text that is not empty and does not start with a space."),
        ValueShape.Text => Typed("string"),
        ValueShape.Integer => Typed("integer"),
        ValueShape.Number => Typed("number"),
        ValueShape.Truth => Typed("boolean"),
        ValueShape.Day => Matching($"^{Day}$", "A day such as 2022-11-11."),
        ValueShape.Date => Date(),
        ValueShape.Address => Matching("^https?://", "An address such as https://www.turkicstates.org/."),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, null),
    };

    /// <summary>A text in several languages: those in use are proposed, any other that has a tag is welcome.</summary>
    /// <param name="languages">Those in use.</param>
    /// <param name="isChange">Whether the languages that are not named stay as they are.</param>
    public static JsonObject Localized(IReadOnlyList<string> languages, bool isChange)
    {
        JsonObject texts = new() { ["type"] = "object", ["additionalProperties"] = false };
        if (!isChange)
        {
            texts["required"] = new JsonArray("en");
        }

        texts["properties"] = new JsonObject(languages.Append("en").Distinct().Order(StringComparer.Ordinal).Select(language => KeyValuePair.Create(language, (JsonNode?)Text(isChange))));
        texts["patternProperties"] = new JsonObject { ["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"] = Text(isChange) };
        return texts;
    }

    private static JsonObject Text(bool mayBeNothing) => mayBeNothing ? new JsonObject { ["type"] = new JsonArray("string", "null") } : Typed("string");

    // A year alone is a number to readers of YAML, and a text where it is in quotes.
    private static JsonObject Date()
    {
        JsonObject date = Matching($"^([0-9]{{4}}|[0-9]{{4}}-(0[1-9]|1[0-2])|{Day})$", "A date such as 2022-11-11, 2022-11 or 2022.");
        date["type"] = new JsonArray("string", "integer");
        date["minimum"] = 1;
        date["maximum"] = 9999;
        return date;
    }

    private static JsonObject Typed(string type) => new() { ["type"] = type };

    private static JsonObject Matching(string pattern, string message) => new() { ["type"] = "string", ["pattern"] = pattern, ["patternErrorMessage"] = message };
}
