using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ots.Conversion;

/// <summary>
/// An entity in JSON as its id, as a value and as the key of a dictionary. It reads what the kind's <c>Parse</c> reads: an id, or a name that no
/// other has. Each kind is marked with it, so that no option has to be set.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
public sealed class EntityJsonConverter<T> : JsonConverter<T>
    where T : Entity, IParsable<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no string, or it stands for no entity of the kind.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException($"A {typeof(T).Name} is written as a string, its id.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Id);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The key stands for no entity of the kind.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.Id);
    }

    private static T Parse(string text)
    {
        try
        {
            return T.Parse(text, null);
        }
        catch (FormatException none)
        {
            throw new JsonException(none.Message, none);
        }
    }
}
