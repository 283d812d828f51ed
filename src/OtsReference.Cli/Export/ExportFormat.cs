using Ots.Cli.Export.Calendar;
using Ots.Cli.Export.Rdf;

namespace Ots.Cli.Export;

/// <summary>A format of <c>ots export</c>.</summary>
/// <param name="Name">Its name on the command line.</param>
internal abstract record ExportFormat(string Name)
{
    /// <summary>All formats, in the order in which the help names them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new Text("json", ".json", JsonExport.Write),
        new Folder("csv", CsvExport.Write),
        new Binary("sqlite", ".db", SqliteExport.Write),
        new Text("jsonld", ".jsonld", JsonLd.Write),
        new Text("rdf", ".ttl", Turtle.Write),
        new Text("ical", ".ics", ICalendar.Write) { Only = "summits" },
    ];

    /// <summary>The kind that the format is of, where it is not of all.</summary>
    public string? Only { get; init; }

    /// <summary>One text, which can go to standard output.</summary>
    internal sealed record Text(string Name, string Extension, Func<ExportedData, string> Write) : ExportFormat(Name);

    /// <summary>One file that is no text.</summary>
    internal sealed record Binary(string Name, string Extension, Action<ExportedData, string> Write) : ExportFormat(Name);

    /// <summary>Several texts, each under its file's name.</summary>
    internal sealed record Folder(string Name, Func<ExportedData, IEnumerable<(string File, string Text)>> Write) : ExportFormat(Name);
}
