using Spectre.Console;
using Ots.Cli.Cards;

namespace Ots.Cli.Output;

/// <summary>The sources of a card, numbered: those that support it first, then those of the values that were not preferred.</summary>
internal sealed class Footnotes
{
    private readonly Card _card;
    private readonly Source[] _sources;

    public Footnotes(Card card)
    {
        _card = card;
        _sources = card.Sources.Select(citation => citation.Source).Concat(card.Disputes.SelectMany(dispute => dispute.Sources)).Distinct().ToArray();
    }

    /// <summary>The sources; the first has the number 1.</summary>
    public IReadOnlyList<Source> Sources => _sources;

    /// <summary>The marks to set behind a value, as markup, such as <c>[1 3] disputed</c>; empty where nothing is cited for it.</summary>
    /// <param name="path">The YAML key, such as <c>terms.start</c>.</param>
    public string Marks(string path)
    {
        int[] numbers = _card.Sources.Where(citation => citation.Supports.Contains(path)).Select(citation => NumberOf(citation.Source)).ToArray();
        string marks = numbers.Length == 0 ? "" : $"[dim]{Markup.Escape(Brackets(numbers))}[/]";
        bool disputed = _card.Disputes.Any(dispute => dispute.Field == path);
        return disputed ? $"{marks} [yellow]disputed[/]".TrimStart() : marks;
    }

    public string NumbersOf(IEnumerable<Source> sources) => Brackets(sources.Select(NumberOf));

    private static string Brackets(IEnumerable<int> numbers) => $"[{string.Join(' ', numbers.Order())}]";

    private int NumberOf(Source source) => Array.IndexOf(_sources, source) + 1;
}
