using System.Globalization;
using System.Text.Json;
using Ots.Cli.Output;
using Ots.Generator.Schema;

namespace Ots.Cli.Export;

/// <summary>The data as one JSON document: the keys of the YAML, references as ids, and the schema that the document itself fits.</summary>
internal static class JsonExport
{
    public static string Write(ExportedData data) => Screen.Json(json =>
    {
        json.WriteStartObject();
        json.WriteString("name", data.Name);
        json.WriteString("version", data.Dataset.Version);
        json.WriteString("as-of", Day(data.Dataset.AsOf));
        json.WriteString("verified-through", Day(data.Dataset.VerifiedThrough));
        if (data.Licence is { } licence)
        {
            json.WriteString("licence", licence.Id);
        }

        json.WritePropertyName("schema");
        DocumentSchema.Of(data).WriteTo(json);
        json.WriteStartObject("data");
        foreach (ExportedKind kind in data.Kinds)
        {
            json.WriteStartArray(kind.Schema.Folder);
            foreach (ExportedEntity entity in kind.Entities)
            {
                json.WriteStartObject();
                json.WriteString("id", entity.Id);
                WriteStatements(json, entity.Record);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <summary>A day as ISO 8601 writes it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void WriteStatements(Utf8JsonWriter json, ExportedRecord record)
    {
        foreach (Statement statement in record.Statements)
        {
            json.WritePropertyName(statement.Property.Key);
            if (!statement.Property.IsList)
            {
                WriteValue(json, statement.Property.Shape, statement.Values[0]);
                continue;
            }

            json.WriteStartArray();
            foreach (Datum value in statement.Values)
            {
                WriteValue(json, statement.Property.Shape, value);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteValue(Utf8JsonWriter json, ValueShape shape, Datum value)
    {
        switch (value)
        {
            case Datum.Scalar scalar when shape is ValueShape.Integer or ValueShape.Number:
                json.WriteRawValue(scalar.Text);
                break;
            case Datum.Scalar scalar when shape == ValueShape.Truth:
                json.WriteBooleanValue(scalar.Text == "true");
                break;
            case Datum.Scalar scalar:
                json.WriteStringValue(scalar.Text);
                break;
            case Datum.Texts texts:
                json.WriteStartObject();
                foreach ((string language, string text) in texts.InLanguages)
                {
                    json.WriteString(language, text);
                }

                json.WriteEndObject();
                break;
            case Datum.Nested nested:
                json.WriteStartObject();
                WriteStatements(json, nested.Record);
                json.WriteEndObject();
                break;
        }
    }
}
