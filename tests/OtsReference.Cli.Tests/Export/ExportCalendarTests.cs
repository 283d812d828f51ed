using System.Text;
using Ical.Net.CalendarComponents;
using Ots.Cli.Export.Calendar;
using Calendar = Ical.Net.Calendar;

namespace Ots.Cli.Tests.Export;

public class ExportCalendarTests
{
    private static readonly string s_text = Tool.Succeed("export", "--format", "ical").Output;

    [Fact]
    public void Every_summit_is_an_event_of_whole_days()
    {
        Calendar calendar = Calendar.Load(s_text)!;

        Assert.Equal(Summits.All.Select(summit => $"summits/{summit.Id}@otsreference"), calendar.Events.Select(one => one.Uid));
        foreach ((Summit summit, CalendarEvent one) in Summits.All.Zip(calendar.Events))
        {
            Assert.True(one.IsAllDay);
            Assert.Equal(summit.Start, one.Start!.Date);
            Assert.Equal(summit.End.AddDays(1), one.End!.Date);
            Assert.Equal(summit.Name.ToString(), one.Summary);
            Assert.Equal(summit.Place is null ? null : $"{summit.Place}, {summit.Place.State}", one.Location);
            Assert.Equal(summit.Place?.Coordinates?.Latitude, one.GeographicLocation?.Latitude);
            Assert.Equal(OtsDataset.Packaged.AsOf, one.DtStamp!.Date);
            Assert.All(summit.Sources, citation => Assert.Contains(citation.Source.Url.OriginalString, one.Description, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_none_is_cut_within_a_character()
    {
        string[] lines = s_text.Split("\r\n");

        Assert.Equal("", lines[^1]);
        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', s_text);
        Assert.Contains(lines, line => Encoding.UTF8.GetByteCount(line) == 75);
    }

    [Fact]
    public void Hostile_text_stays_in_its_property()
    {
        ContentLines lines = new();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.AddText("PRODID", "test");
        lines.Add("BEGIN", "VEVENT");
        lines.AddText("UID", "a");
        lines.Add("DTSTAMP", "20220101T000000Z");
        lines.AddText("SUMMARY", ExportedFiles.Hostile + "\u0001\r\nEND:VEVENT\r\nBEGIN:VEVENT");
        lines.Add("END", "VEVENT");
        lines.Add("END", "VCALENDAR");

        CalendarEvent only = Assert.Single(Calendar.Load(lines.ToString())!.Events);
        Assert.Equal(ExportedFiles.Hostile.ReplaceLineEndings("\n") + "\nEND:VEVENT\nBEGIN:VEVENT", only.Summary!.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_kind_without_a_calendar_is_refused() =>
        Assert.Equal("ots: ical is of summits, and not of states.\n", Tool.Fail(2, "export", "--format", "ical", "states"));
}
