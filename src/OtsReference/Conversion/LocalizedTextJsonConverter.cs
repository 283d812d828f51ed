using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ots.Conversion;

/// <summary>A <see cref="LocalizedText"/> in JSON as an object of its texts, each under its BCP 47 tag: <c>{"en": "Samarkand", "uz": "Samarqand"}</c>.</summary>
public sealed class LocalizedTextJsonConverter : JsonConverter<LocalizedText>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no object of texts, has a language twice, or has no English.</exception>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        List<string> languages = [];
        List<string> texts = [];
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("""A text in several languages is written as an object such as {"en": "Samarkand", "uz": "Samarqand"}.""");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string language = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.String || languages.Contains(language, StringComparer.OrdinalIgnoreCase))
            {
                throw new JsonException($"The text under '{language}' is no string, or there are two.");
            }

            languages.Add(language);
            texts.Add(reader.GetString()!);
        }

        return languages.IndexOf("en") is var english and >= 0
            ? new LocalizedText([.. languages], [.. texts], english)
            : throw new JsonException("A text in several languages has an English one, under 'en'.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Write(writer, value);
    }

    internal static void Write(Utf8JsonWriter writer, LocalizedText value)
    {
        writer.WriteStartObject();
        foreach (string language in value.Languages)
        {
            writer.WriteString(language, value[language]);
        }

        writer.WriteEndObject();
    }
}
