using Ots.Generator.Schema;

namespace Ots.Generator.Emit;

/// <summary>
/// Writes the table of a kind's keys, by which the runtime writes an entity as an object without reflection: a line a key, a section for the kind and
/// one for each nested record that it leads to.
/// </summary>
internal static class FieldsEmitter
{
    private const string EndOfSection = "-";

    public static void Emit(SourceWriter writer, RecordSchema record, DataSchema schema)
    {
        List<string> lines = [];

        // A nested record can lead back to itself, so that each has one section however it is reached.
        List<RecordSchema> sections = [record];
        for (int i = 0; i < sections.Count; i++)
        {
            foreach (PropertySchema property in sections[i].Properties.Where(property => property.IsStated))
            {
                lines.Add($"{property.Key} {Shape(property, sections, schema)}");
            }

            lines.Add(EndOfSection);
        }

        writer.Write("/// <inheritdoc/>");
        writer.Write(Code.GeneratedAttribute);
        writer.Write(Code.HiddenAttribute);
        writer.WriteUtf8($"protected override {Code.Span} __Fields", lines);
    }

    private static string Shape(PropertySchema property, List<RecordSchema> sections, DataSchema schema)
    {
        switch (property.Shape)
        {
            case ValueShape.Record:
                RecordSchema nested = schema.Record(property.TypeName);
                if (!sections.Contains(nested))
                {
                    sections.Add(nested);
                }

                return $"{(property.IsList ? "records" : "record")} {sections.IndexOf(nested)}";

            case ValueShape.Integer:
            case ValueShape.Number:
            case ValueShape.Truth:
            case ValueShape.Choice:
            case ValueShape.Localized:
                return property.Shape.ToString().ToLowerInvariant();

            default:
                return property.IsList ? "texts" : "text";
        }
    }
}
