using System.Text.Json;
using Ots.Cli.Cards;
using Ots.Cli.Layers;
using Ots.Cli.Lookup;

namespace Ots.Cli.Output;

/// <summary>
/// Entities as JSON: the keys of their YAML, references as ids. The kind is under <c>folder</c>, since <c>kind</c> is a key of
/// its own in many kinds (a regular summit). What a project says of an entity is named under <c>stated-in</c>.
/// </summary>
internal static class EntityJson
{
    public static void Write(Utf8JsonWriter json, Entity entity, OtsDataset data, string? match = null)
    {
        json.WriteStartObject();
        WriteFields(json, entity, data, match);
        json.WriteEndObject();
    }

    public static void WriteWithReferrers(Utf8JsonWriter json, Entity entity, OtsDataset data)
    {
        json.WriteStartObject();
        WriteFields(json, entity, data);
        json.WriteStartArray("referenced-by");
        foreach (Referrer referrer in Referrer.To(entity, data))
        {
            json.WriteStartObject();
            json.WriteString("folder", Kind.Of(referrer.Entity).Folder);
            json.WriteString("id", referrer.Entity.Id);
            json.WriteStartArray("fields");
            foreach (string field in referrer.Fields)
            {
                json.WriteStringValue(field);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes a list of entities; <paramref name="match"/> says how a search found them, where one did.</summary>
    public static void WriteAll(Utf8JsonWriter json, IEnumerable<Entity> entities, OtsDataset data, string? match = null)
    {
        json.WriteStartArray();
        foreach (Entity entity in entities)
        {
            Write(json, entity, data, match);
        }

        json.WriteEndArray();
    }

    public static void WriteFields(Utf8JsonWriter json, IEnumerable<Field> fields)
    {
        foreach (Field field in fields)
        {
            json.WritePropertyName(field.Key);
            WriteValue(json, field.Value);
        }
    }

    private static void WriteFields(Utf8JsonWriter json, Entity entity, OtsDataset data, string? match = null)
    {
        Card card = Kind.CardOf(entity);
        json.WriteString("folder", card.Kind.Folder);
        json.WriteString("id", entity.Id);
        if (match is not null)
        {
            json.WriteString("match", match);
        }

        WriteFields(json, card.Fields);
        if (data is ProjectData project && project.ContributionTo(entity) is { } contribution)
        {
            WriteContribution(json, contribution);
        }
    }

    private static void WriteContribution(Utf8JsonWriter json, Contribution contribution)
    {
        json.WriteStartObject("stated-in");
        json.WriteString("layer", contribution.Origin.Layer);
        json.WriteString("file", contribution.Origin.File);
        if (contribution.Keys is { } keys)
        {
            json.WriteStartArray("keys");
            foreach (string key in keys)
            {
                json.WriteStringValue(key);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, Value value)
    {
        switch (value)
        {
            case Value.Plain plain:
                json.WriteStringValue(plain.Text);
                break;
            case Value.Number number:
                json.WriteNumberValue(number.Amount);
                break;
            case Value.Truth:
                json.WriteBooleanValue(true);
                break;
            case Value.Reference reference:
                json.WriteStringValue(reference.Entity.Id);
                break;
            case Value.Localized localized:
                json.WriteStartObject();
                foreach (string language in localized.Text.Languages)
                {
                    json.WriteString(language, localized.Text[language]);
                }

                json.WriteEndObject();
                break;
            case Value.Items items:
                json.WriteStartArray();
                foreach (Value item in items.Values)
                {
                    WriteValue(json, item);
                }

                json.WriteEndArray();
                break;
            case Value.Nested nested:
                json.WriteStartObject();
                WriteFields(json, nested.Fields);
                json.WriteEndObject();
                break;
        }
    }
}
