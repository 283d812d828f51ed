using Ots.Cli.Lookup;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Ots.Cli.Output;

/// <summary>The organization on a day as text: a role a section, and the sources, numbered as in the marks.</summary>
internal sealed class HoldingText
{
    private readonly OtsDataset _data;
    private readonly OtsSnapshot _snapshot;
    private readonly IReadOnlyList<Holding> _holdings;
    private readonly SourceList _sources;

    private HoldingText(OtsDataset data, OtsSnapshot snapshot)
    {
        _data = data;
        _snapshot = snapshot;
        _holdings = Holding.In(snapshot);
        _sources = new SourceList(_holdings.SelectMany(holding => holding.Sources));
    }

    public static void Write(Screen screen, OtsDataset data, OtsSnapshot snapshot) => new HoldingText(data, snapshot).Write(screen);

    private void Write(Screen screen)
    {
        screen.Write(new Markup($"[bold]The Organization of Turkic States on {_snapshot}[/]\n\n"));
        screen.Write(ValueText.Columns(
        [
            ("Name", Lines(_snapshot.Name is { } name ? [Markup.Escape(name.ToString())] : [])),
            ("Chair", Lines(Role.Chair)),
            ("Secretary General", Lines(Role.SecretaryGeneral)),
            ("Members", Lines(Role.Member)),
            ("Observers", Lines(Role.Observer)),
            ("Heads of state", Lines(Role.HeadOfState)),
            ("Capitals", Lines(_snapshot.States.Select(Capital).OfType<string>())),
        ]));
        _sources.Write(screen);
        if (!_snapshot.IsVerified)
        {
            screen.Write(new Markup($"\n[dim]The data covers what happened up to {new PartialDate(_data.VerifiedThrough)}.[/]\n"));
        }
    }

    private Rows Lines(Role role) => Lines(_holdings.Where(holding => holding.Role == role).Select(Line));

    private static Rows Lines(IEnumerable<string> lines) => new(lines.DefaultIfEmpty("[dim]none in the data[/]").Select(line => new Markup(line)));

    // Under the names of that day, with the ids of today.
    private static string? Capital(StateSnapshot state) => state is { Capital: { } capital, CapitalName: { } name }
        ? $"{Markup.Escape($"{state.Name ?? state.State.Name}: {name}")} [dim]({Markup.Escape(capital.Id)})[/]"
        : null;

    private string Line(Holding holding)
    {
        string whose = holding.State is { } state ? $"{Markup.Escape(state.ToString())}: " : "";
        string possibly = holding.Certainty == Certainty.Possible ? "possibly " : "";
        string acting = holding.Acting ? ", acting" : "";
        bool isOpen = holding.Period.End is null && !holding.Period.EndUnknown;

        // An open period is taken to go on, so beyond the last source the reader is told where that was.
        string confirmed = isOpen && holding.Period.ConfirmedUntil is { } until && _snapshot.Date > until.Latest ? $", last confirmed {until}" : "";
        return $"{whose}{possibly}{ValueText.Reference(holding.Holder)}{acting}, {holding.Period.Describe()}{confirmed}{_sources.Marks(holding.Sources)}";
    }
}
