using Spectre.Console;
using Spectre.Console.Rendering;
using Ots.Cli.Lookup;

namespace Ots.Cli.Output;

/// <summary>The organization on a day as text, a role a section.</summary>
internal static class HoldingText
{
    public static void Write(Screen screen, DateOnly day, IReadOnlyList<Holding> holdings)
    {
        screen.Write(new Markup($"[bold]The Organization of Turkic States on {new PartialDate(day)}[/]\n\n"));
        screen.Write(ValueText.Columns(
        [
            ("Chair", Lines(holdings, Role.Chair, day)),
            ("Secretary General", Lines(holdings, Role.SecretaryGeneral, day)),
            ("Members", Lines(holdings, Role.Member, day)),
            ("Observers", Lines(holdings, Role.Observer, day)),
        ]));
    }

    private static IRenderable Lines(IReadOnlyList<Holding> holdings, Role role, DateOnly day)
    {
        Markup[] lines = holdings.Where(holding => holding.Role == role).Select(holding => new Markup(Line(holding, day))).ToArray();
        return lines.Length == 0 ? new Markup("[dim]none in the data[/]") : new Rows(lines);
    }

    private static string Line(Holding holding, DateOnly day)
    {
        string period = holding.Period.End is { } end ? $"{holding.Period.Start} to {end}" : $"since {holding.Period.Start}";
        string possibly = holding.Certainty == Certainty.Possible ? "possibly " : "";
        string acting = holding.Acting ? ", acting" : "";

        // An open period is taken to go on, so beyond the last source the reader is told where that was.
        string confirmed = holding.Period.End is null && holding.ConfirmedUntil is { } until && day > until.Latest ? $", last confirmed {until}" : "";
        return $"{possibly}{ValueText.Reference(holding.Holder)}{acting}, {period}{confirmed}";
    }
}
