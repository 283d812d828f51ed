using System.Text.Json;
using Ots.Cli.Check;

namespace Ots.Cli.Output;

/// <summary>Findings as JSON; lines and columns count from one, columns in UTF-16.</summary>
internal static class CheckJson
{
    public static void Write(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject();
        json.WriteNumber("files", report.Files);
        json.WriteNumber("errors", report.Errors);
        json.WriteNumber("warnings", report.Warnings);
        json.WriteStartArray("findings");
        foreach (Finding finding in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("path", finding.Problem.Path);
            json.WriteNumber("line", finding.Start.Line);
            json.WriteNumber("column", finding.Start.Column);
            json.WriteNumber("end-line", finding.End.Line);
            json.WriteNumber("end-column", finding.End.Column);
            json.WriteString("severity", finding.Severity);
            json.WriteString("id", finding.Id);
            json.WriteString("message", finding.Message);
            json.WriteString("help", finding.Problem.Descriptor.HelpLinkUri);
            if (finding.Problem.Fix is { } fix)
            {
                json.WriteString("fix", fix);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
