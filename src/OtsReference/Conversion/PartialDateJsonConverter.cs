using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ots.Conversion;

/// <summary>A <see cref="PartialDate"/> in JSON as a string in its own precision, such as <c>2022-11-11</c>, <c>2022-11</c> or <c>2022</c>; as the key of a dictionary too.</summary>
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no string, or no such date.</exception>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The key is no such date.</exception>
    public override PartialDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }

    private static PartialDate Parse(string? text) =>
        PartialDate.TryParse(text, out PartialDate date) ? date : throw new JsonException("A date is written as a string such as '2022-11-11', '2022-11' or '2022'.");
}
