using System.Text.Json;
using Ots.Cli.Coverage;

namespace Ots.Cli.Output;

/// <summary>How much of the data is cited and named, as JSON: numbers, not shares.</summary>
internal static class CoverageJson
{
    public static void Write(Utf8JsonWriter json, CoverageReport report)
    {
        json.WriteStartArray();
        foreach (CoverageReport.Line line in report.Lines)
        {
            json.WriteStartObject();
            json.WriteString("kind", line.Kind);
            json.WriteNumber("entries", line.Entries);
            json.WriteNumber("facts", line.Facts);
            json.WriteNumber("cited", line.Cited);
            json.WriteNumber("named", line.Named);
            json.WriteStartObject("names");
            foreach (string language in report.Languages)
            {
                json.WriteNumber(language, line.Names.GetValueOrDefault(language));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
