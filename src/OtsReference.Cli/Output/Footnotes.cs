using Ots.Cli.Cards;
using Spectre.Console;

namespace Ots.Cli.Output;

/// <summary>The sources of a card, numbered: those of the entity first, then those of its entries, then those of the values that were not preferred.</summary>
internal sealed class Footnotes
{
    private readonly Card _card;
    private readonly (string Path, Citation Citation)[] _citations;
    private readonly Source[] _sources;

    public Footnotes(Card card)
    {
        _card = card;
        _citations = [.. card.Sources.Select(citation => ("", citation)), .. card.Fields.SelectMany(field => Citations(field.Value, field.Key))];
        _sources = _citations.Select(cited => cited.Citation.Source).Concat(card.Disputes.SelectMany(dispute => dispute.Sources)).Distinct().ToArray();
    }

    /// <summary>The sources; the first has the number 1.</summary>
    public IReadOnlyList<Source> Sources => _sources;

    /// <summary>The marks to set behind a value, as markup, such as <c>[1 3] disputed</c>; empty where nothing is cited for it.</summary>
    /// <param name="path">The YAML key, such as <c>terms.start</c>.</param>
    /// <param name="entry">The entry that the value stands in or is, which may have sources of its own.</param>
    public string Marks(string path, Entry? entry = null)
    {
        Source[] sources = _card.Sources.Where(citation => citation.Supports.Contains(path))
            .Concat(entry?.Citations(path) ?? [])
            .Select(citation => citation.Source)
            .Distinct()
            .ToArray();
        string marks = sources.Length == 0 ? "" : $"[dim]{Markup.Escape(NumbersOf(sources))}[/]";
        bool disputed = _card.Disputes.Any(dispute => dispute.Field == path);
        return disputed ? $"{marks} [yellow]disputed[/]".TrimStart() : marks;
    }

    /// <summary>The marks of an item of a list: those of its own sources. The list's own marks are not repeated.</summary>
    public string ItemMarks(Entry item)
    {
        Source[] sources = item.Citations(item.Path).Select(citation => citation.Source).ToArray();
        return sources.Length == 0 ? "" : $"[dim]{Markup.Escape(NumbersOf(sources))}[/]";
    }

    /// <summary>The keys of the entity's facts that a source supports; none where it speaks of the entity as a whole.</summary>
    public IReadOnlyList<string> SupportedBy(Source source) => _citations
        .Where(cited => cited.Citation.Source == source)
        .SelectMany(cited => cited.Path.Length == 0 ? cited.Citation.Supports
            : cited.Citation.Supports.Count == 0 ? [cited.Path]
            : cited.Citation.Supports.Select(key => $"{cited.Path}.{key}"))
        .Distinct()
        .ToArray();

    public IEnumerable<string> NotesOn(Source source) =>
        _citations.Where(cited => cited.Citation.Source == source).Select(cited => cited.Citation.Note).OfType<string>().Distinct();

    public bool IsCited(Source source) => _citations.Any(cited => cited.Citation.Source == source);

    public string NumbersOf(IEnumerable<Source> sources) =>
        $"[{string.Join(' ', sources.Select(source => Array.IndexOf(_sources, source) + 1).Order())}]";

    private static IEnumerable<(string Path, Citation Citation)> Citations(Value value, string path) => value switch
    {
        Value.Items items => items.Values.SelectMany(item => Citations(item, path)),
        Value.Nested nested => nested.Sources.Select(citation => (path, citation)),
        _ => [],
    };

    /// <summary>A nested record, under the key where it stands.</summary>
    internal sealed record Entry(string Path, Value.Nested Record)
    {
        /// <summary>The record's own citations that name a key; for the record's own key, those that name none.</summary>
        public IEnumerable<Citation> Citations(string path) => path == Path
            ? Record.Sources.Where(citation => citation.Supports.Count == 0)
            : Record.Sources.Where(citation => citation.Supports.Contains(path[(Path.Length + 1)..]));
    }
}
