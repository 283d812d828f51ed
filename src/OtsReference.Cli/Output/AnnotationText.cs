using Ots.Cli.Cards;
using Ots.Cli.Lookup;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Ots.Cli.Output;

/// <summary>An article as it was, its mentions marked as <c>[[Semerkant'ta|places/samarkand]]</c>, and below it what they are and on which sources that rests.</summary>
internal static class AnnotationText
{
    private const int ShownSources = 3;

    public static void Write(Screen screen, Article article)
    {
        WriteMarked(screen.Output, article);
        if (article.Mentions.Count == 0)
        {
            screen.Write(new Markup("\n[dim]No entry is named.[/]\n"));
            return;
        }

        screen.Write(new Markup("\n[bold]Named[/]\n"));
        screen.Write(new Padder(
            ValueText.Columns(article.Entities.Select(entity => (Kind.Address(entity), (IRenderable)new Markup(Describe(entity, article))))), new Padding(2, 0, 0, 0)));
    }

    // Not through the console's own layout, which would break lines and drop spaces: the article stays as it is.
    private static void WriteMarked(TextWriter output, Article article)
    {
        int position = 0;
        foreach (Mention mention in article.Mentions)
        {
            output.Write(article.Text.AsSpan(position, mention.Start - position));
            output.Write($"[[{article.Text.AsSpan(mention.Start, mention.Length)}|{Kind.Address(mention.Entity)}{(mention.IsAmbiguous ? "?" : "")}]]");
            position = mention.Start + mention.Length;
        }

        output.Write(article.Text.AsSpan(position));
        if (!article.Text.EndsWith('\n'))
        {
            output.Write('\n');
        }
    }

    private static string Describe(Entity entity, Article article)
    {
        Mention[] mentions = article.Mentions.Where(mention => mention.Entity == entity).ToArray();
        List<string> lines = [Markup.Escape($"{entity}, {Messages.Count(mentions.Length, "mention")}")];
        Entity[] others = mentions.Where(mention => mention.IsAmbiguous).SelectMany(mention => mention.Candidates).Where(other => other != entity).Distinct().ToArray();
        if (others.Length > 0)
        {
            lines.Add(Markup.Escape($"or else {string.Join(", ", others.Select(Kind.Address))}"));
        }

        Source[] sources = SourcesOf(entity);
        lines.AddRange(sources.Take(ShownSources).Select(source => $"[dim]{Markup.Escape($"{source.Publisher}: {source.Title}, {source.Url.OriginalString}")}[/]"));
        if (sources.Length > ShownSources)
        {
            lines.Add($"[dim]{Markup.Escape($"and {Messages.Count(sources.Length - ShownSources, "source")} more: ots show {Kind.Address(entity)}")}[/]");
        }

        return string.Join('\n', lines);
    }

    /// <summary>The sources of an entity, each once.</summary>
    public static Source[] SourcesOf(Entity entity) => entity is ICited cited ? cited.Sources.Select(citation => citation.Source).Distinct().ToArray() : [];
}
