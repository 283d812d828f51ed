using Spectre.Console;
using Spectre.Console.Rendering;

namespace Ots.Cli.Output;

/// <summary>The sources of several lines, numbered in the order in which the lines cite them.</summary>
internal sealed class SourceList(IEnumerable<Source> cited)
{
    private readonly Source[] _sources = cited.Distinct().ToArray();

    /// <summary>The marks of sources as markup, after a space; nothing where there are none.</summary>
    public string Marks(IEnumerable<Source> sources)
    {
        string marks = string.Join(' ', sources.Select(source => Array.IndexOf(_sources, source) + 1).Order());
        return marks.Length == 0 ? "" : $" [dim]{Markup.Escape($"[{marks}]")}[/]";
    }

    public void Write(Screen screen)
    {
        if (_sources.Length > 0)
        {
            screen.Write(new Markup("\n[bold]Sources[/]\n"));
            screen.Write(new Padder(ValueText.Columns(_sources.Select((source, index) => ($"[{index + 1}]", (IRenderable)new Markup(Line(source))))), new Padding(2, 0, 0, 0)));
        }
    }

    private static string Line(Source source) => $"{Markup.Escape($"{source.Publisher}: {source.Title}")}\n[dim]{Markup.Escape(source.Url.OriginalString)}[/]";
}
