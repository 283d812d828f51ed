using System.Globalization;
using Ots.Cli.Cards;
using Ots.Cli.Commands;

namespace Ots.Cli.Export.Calendar;

/// <summary>The summits as an iCalendar (RFC 5545): an event each, of whole days.</summary>
internal static class ICalendar
{
    public static string Write(ExportedData data)
    {
        ContentLines lines = new();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.AddText("PRODID", $"-//{OtsDataset.Packaged.Name}//ots {CommandLine.Version}//EN");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.Add("METHOD", "PUBLISH");
        lines.AddText("NAME", "Summits of the Organization of Turkic States");

        // What calendars read that do not know RFC 7986.
        lines.AddText("X-WR-CALNAME", "Summits of the Organization of Turkic States");
        lines.AddText("DESCRIPTION", $"{data.Name} {data.Dataset.Version}, as of {JsonExport.Day(data.Dataset.AsOf)}" + (data.Licence is { } licence ? $", {licence.Id}" : ""));
        foreach (Summit summit in data.Kinds.SelectMany(kind => kind.Entities).Select(entity => entity.Entity).OfType<Summit>())
        {
            WriteEvent(lines, summit, data.Dataset);
        }

        lines.Add("END", "VCALENDAR");
        return lines.ToString();
    }

    private static void WriteEvent(ContentLines lines, Summit summit, OtsDataset data)
    {
        lines.Add("BEGIN", "VEVENT");
        lines.AddText("UID", $"summits/{summit.Id}@otsreference");

        // When the data was closed, not when this was written: the same data gives the same calendar.
        lines.Add("DTSTAMP", Day(data.AsOf) + "T000000Z");
        lines.Add("DTSTART;VALUE=DATE", Day(summit.Start));

        // The last day is included in the data and excluded here.
        if (summit.End < DateOnly.MaxValue)
        {
            lines.Add("DTEND;VALUE=DATE", Day(summit.End.AddDays(1)));
        }

        lines.AddText("SUMMARY;LANGUAGE=en", summit.Name.ToString());
        if (summit.Place is { } place)
        {
            lines.AddText("LOCATION;LANGUAGE=en", place.State is { } state ? $"{place}, {state}" : place.ToString());
        }

        if (summit.Place?.Coordinates is { } coordinates)
        {
            lines.Add("GEO", string.Create(CultureInfo.InvariantCulture, $"{coordinates.Latitude};{coordinates.Longitude}"));
        }

        lines.AddText("CATEGORIES", FieldList.Kebab(summit.Kind));

        // What had not come when the data was closed may yet be put off.
        lines.Add("STATUS", summit.Start > data.VerifiedThrough ? "TENTATIVE" : "CONFIRMED");
        lines.Add("TRANSP", "TRANSPARENT");

        // The titles of sources are in their own languages.
        lines.AddText("DESCRIPTION", Description(summit));
        lines.Add("END", "VEVENT");
    }

    private static string Description(Summit summit)
    {
        string[] about = [.. new[] { summit.Theme?.ToString(), summit.Note }.OfType<string>()];
        string[] sources = [.. summit.Sources.Select(citation => citation.Source).Distinct().Select(source => $"{source.Title}, {source.Publisher}: {source.Url.OriginalString}")];
        return string.Join('\n', [.. about, .. sources.Length > 0 ? ["Sources:", .. sources] : sources]);
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
