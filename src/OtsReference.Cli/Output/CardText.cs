using Spectre.Console;
using Spectre.Console.Rendering;
using Ots.Cli.Cards;
using Ots.Cli.Layers;
using Ots.Cli.Lookup;

namespace Ots.Cli.Output;

/// <summary>A card: what is known of an entity, what refers to it, and the sources, numbered as in the marks behind the fields.</summary>
internal sealed class CardText
{
    private readonly Card _card;
    private readonly Footnotes _footnotes;

    private readonly OtsDataset _data;

    private CardText(Card card, OtsDataset data)
    {
        _card = card;
        _data = data;
        _footnotes = new Footnotes(card);
    }

    public static void Write(Screen screen, Entity entity, OtsDataset data) => new CardText(Kind.CardOf(entity), data).Write(screen);

    private void Write(Screen screen)
    {
        screen.Write(new Markup($"[bold]{Markup.Escape(_card.Entity.ToString() ?? "")}[/]\n[dim]{Kind.Address(_card.Entity)}[/]\n\n"));
        screen.Write(new ValueText(_footnotes).Fields(_card.Fields));
        WriteSection(screen, "Referred to by", Referrer.To(_card.Entity, _data).Select(ReferrerText).ToArray());
        WriteSection(screen, "Sources", _footnotes.Sources.Select(SourceText).ToArray());
        WriteSection(screen, "Disputes", _card.Disputes.Select(DisputeText).ToArray());
        WriteSection(screen, "Stated in", Files().ToArray());
    }

    private static void WriteSection(Screen screen, string heading, (string Key, IRenderable Value)[] rows)
    {
        if (rows.Length > 0)
        {
            screen.Write(new Markup($"\n[bold]{heading}[/]\n"));
            screen.Write(new Padder(ValueText.Columns(rows), new Padding(2, 0, 0, 0)));
        }
    }

    private (string Key, IRenderable Value) ReferrerText(Referrer referrer) =>
        (Kind.Address(referrer.Entity), new Markup($"{Markup.Escape(referrer.Entity.ToString() ?? "")} [dim]({Markup.Escape(string.Join(", ", FieldsOf(referrer)))})[/]"));

    // Of a source it is worth more to know what it supports than that it is among the sources.
    private IReadOnlyList<string> FieldsOf(Referrer referrer) =>
        _card.Entity is Source source && new Footnotes(Kind.CardOf(referrer.Entity)).SupportedBy(source) is { Count: > 0 } supported
            ? supported
            : referrer.Fields;

    private (string Key, IRenderable Value) SourceText(Source source)
    {
        string date = source.Published?.ToString() ?? $"no date, consulted {new PartialDate(source.Consulted)}";
        List<string> lines =
        [
            Markup.Escape(source.Title),
            Markup.Escape($"{source.Publisher}, {date}"),
            Markup.Escape(source.Url.OriginalString),
            $"[dim]{Markup.Escape(Supports(source))}[/]",
            .. _footnotes.NotesOn(source).Select(note => $"[dim]note:[/] {Markup.Escape(note)}"),
        ];

        return (_footnotes.NumbersOf([source]), new Markup(string.Join('\n', lines)));
    }

    private string Supports(Source source) =>
        !_footnotes.IsCited(source) ? "supports a value that was not preferred, see the disputes"
        : _footnotes.SupportedBy(source) is { Count: > 0 } keys ? "supports " + string.Join(", ", keys)
        : "supports the entry as a whole";

    // Where all of it is the package's there is nothing to tell apart.
    private IEnumerable<(string Key, IRenderable Value)> Files()
    {
        if ((_data as ProjectData)?.ContributionTo(_card.Entity) is { } contribution)
        {
            yield return (contribution.Origin.File, new Markup(Markup.Escape(contribution.Keys switch { null => "all of it", [] => "nothing", { } keys => string.Join(", ", keys) })));
            if (contribution.Keys is not null)
            {
                yield return ($"data/{Kind.Address(_card.Entity)}.yaml", new Markup("the rest, in the package"));
            }
        }
    }

    private (string Key, IRenderable Value) DisputeText(Dispute dispute) =>
        (dispute.Field, new Markup(Markup.Escape($"{dispute.Value} {_footnotes.NumbersOf(dispute.Sources)}\n{dispute.Reason}")));
}
