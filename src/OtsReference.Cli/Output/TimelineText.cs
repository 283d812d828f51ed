using Spectre.Console;
using Spectre.Console.Rendering;

namespace Ots.Cli.Output;

/// <summary>Changes as text, a line each, and the sources, numbered as in the marks.</summary>
internal static class TimelineText
{
    public static void Write(Screen screen, IReadOnlyList<TimelineChange> changes)
    {
        if (changes.Count == 0)
        {
            screen.Write(new Markup("[dim]nothing in the data[/]\n"));
            return;
        }

        SourceList sources = new(changes.SelectMany(SourcesOf));
        screen.Write(ValueText.Columns(changes.Select(change => ($"{change.Date}", (IRenderable)new Markup($"{Markup.Escape(change.ToString())}{sources.Marks(SourcesOf(change))}")))));
        sources.Write(screen);
    }

    public static IEnumerable<Source> SourcesOf(TimelineChange change) => change.Sources.Select(citation => citation.Source).Distinct();
}
