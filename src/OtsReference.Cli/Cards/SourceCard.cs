namespace Ots.Cli.Cards;

internal sealed class SourceCard : Kind<Source>
{
    protected override IReadOnlyList<Column<Source>> Columns { get; } =
    [
        new("published", source => source.Published),
        new("publisher", source => source.Publisher),
        new("title", source => source.Title),
    ];

    protected override void Describe(Source entity, FieldList fields) => fields
        .Add("title", entity.Title)
        .Add("publisher", entity.Publisher)
        .Add("author", entity.Author)
        .Add("published", entity.Published)
        .Add("language", entity.Language)
        .Add("url", entity.Url)
        .Add("archived", entity.Archived)
        .Add("consulted", entity.Consulted);
}
