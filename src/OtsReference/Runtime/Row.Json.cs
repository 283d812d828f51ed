using System.Text.Json;
using Ots.Conversion;
using Ots.Generator.Naming;
using Ots.Text;

namespace Ots.Runtime;

/// <content>Writes the fields as JSON.</content>
public readonly partial struct Row
{
    /// <summary>Writes the fields that are given, in the order that their record declares them.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="fields">What <see cref="Entity.__Fields"/> says.</param>
    /// <param name="section">The section of it that is of this record.</param>
    internal void WriteFields(Utf8JsonWriter json, ReadOnlySpan<byte> fields, int section)
    {
        for (int line = SectionStart(fields, section); line < fields.Length && fields[line] != '-'; line = SortedRecords.Next(fields, line))
        {
            ReadOnlySpan<byte> field = fields[line..SortedRecords.KeyEnd(fields, line)];
            int space = field.IndexOf((byte)' ');
            ReadOnlySpan<byte> key = field[..space];
            if (Has(key))
            {
                json.WritePropertyName(key);
                WriteValue(json, key, Utf8.Decode(field, space + 1), fields);
            }
        }
    }

    private static int SectionStart(ReadOnlySpan<byte> fields, int section)
    {
        int line = 0;
        while (section > 0)
        {
            section -= fields[line] == '-' ? 1 : 0;
            line = SortedRecords.Next(fields, line);
        }

        return line;
    }

    private void WriteValue(Utf8JsonWriter json, ReadOnlySpan<byte> key, string shape, ReadOnlySpan<byte> fields)
    {
        switch (shape)
        {
            case "integer":
                json.WriteNumberValue(Integer(key));
                break;
            case "number":
                json.WriteNumberValue(Number(key));
                break;
            case "truth":
                json.WriteBooleanValue(Truth(key));
                break;
            case "choice":
                json.WriteStringValue(Casing.Kebab(Text(key)));
                break;
            case "localized":
                LocalizedTextJsonConverter.Write(json, Localized(key));
                break;
            case "texts":
                json.WriteStartArray();
                foreach (string text in Texts(key))
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
                break;
            case ['r', ..]:
                WriteRecords(json, key, shape, fields);
                break;
            default:
                json.WriteStringValue(Text(key));
                break;
        }
    }

    // 'record 2' or 'records 2': the number is the section's.
    private void WriteRecords(Utf8JsonWriter json, ReadOnlySpan<byte> key, string shape, ReadOnlySpan<byte> fields)
    {
        bool isList = shape.StartsWith("records", StringComparison.Ordinal);
        int section = 0;
        foreach (char digit in shape.AsSpan(shape.IndexOf(' ', StringComparison.Ordinal) + 1))
        {
            section = (section * 10) + (digit - '0');
        }

        if (isList)
        {
            json.WriteStartArray();
        }

        foreach (Row record in Records(key))
        {
            json.WriteStartObject();
            record.WriteFields(json, fields, section);
            json.WriteEndObject();
        }

        if (isList)
        {
            json.WriteEndArray();
        }
    }
}
