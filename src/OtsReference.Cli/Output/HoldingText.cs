using Ots.Cli.Lookup;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Ots.Cli.Output;

/// <summary>The organization on a day as text: a role a section, and the sources, numbered as in the marks.</summary>
internal sealed class HoldingText
{
    private readonly DateOnly _day;
    private readonly IReadOnlyList<Holding> _holdings;
    private readonly Source[] _sources;

    private readonly DateOnly _verifiedThrough;

    private HoldingText(OtsDataset data, DateOnly day, IReadOnlyList<Holding> holdings)
    {
        _verifiedThrough = data.VerifiedThrough;
        _day = day;
        _holdings = holdings;
        _sources = holdings.SelectMany(holding => holding.Sources).Distinct().ToArray();
    }

    public static void Write(Screen screen, OtsDataset data, DateOnly day, IReadOnlyList<Holding> holdings) => new HoldingText(data, day, holdings).Write(screen);

    private void Write(Screen screen)
    {
        screen.Write(new Markup($"[bold]The Organization of Turkic States on {new PartialDate(_day)}[/]\n\n"));
        screen.Write(ValueText.Columns(
        [
            ("Chair", Lines(Role.Chair)),
            ("Secretary General", Lines(Role.SecretaryGeneral)),
            ("Members", Lines(Role.Member)),
            ("Observers", Lines(Role.Observer)),
        ]));
        if (_sources.Length > 0)
        {
            screen.Write(new Markup("\n[bold]Sources[/]\n"));
            screen.Write(new Padder(ValueText.Columns(_sources.Select((source, index) => ($"[{index + 1}]", (IRenderable)new Markup(SourceLine(source))))), new Padding(2, 0, 0, 0)));
        }

        if (_day > _verifiedThrough)
        {
            screen.Write(new Markup($"\n[dim]The data covers what happened up to {new PartialDate(_verifiedThrough)}.[/]\n"));
        }
    }

    private Rows Lines(Role role)
    {
        Markup[] lines = _holdings.Where(holding => holding.Role == role).Select(holding => new Markup(Line(holding))).ToArray();
        return new Rows(lines.Length == 0 ? [new Markup("[dim]none in the data[/]")] : lines);
    }

    private string Line(Holding holding)
    {
        string possibly = holding.Certainty == Certainty.Possible ? "possibly " : "";
        string acting = holding.Acting ? ", acting" : "";
        bool isOpen = holding.Period.End is null && !holding.Period.EndUnknown;

        // An open period is taken to go on, so beyond the last source the reader is told where that was.
        string confirmed = isOpen && holding.Period.ConfirmedUntil is { } until && _day > until.Latest ? $", last confirmed {until}" : "";
        string marks = string.Join(' ', holding.Sources.Select(source => Array.IndexOf(_sources, source) + 1).Order());
        return $"{possibly}{ValueText.Reference(holding.Holder)}{acting}, {holding.Period.Describe()}{confirmed}{(marks.Length == 0 ? "" : $" [dim]{Markup.Escape($"[{marks}]")}[/]")}";
    }

    private static string SourceLine(Source source) => $"{Markup.Escape($"{source.Publisher}: {source.Title}")}\n[dim]{Markup.Escape(source.Url.OriginalString)}[/]";
}
