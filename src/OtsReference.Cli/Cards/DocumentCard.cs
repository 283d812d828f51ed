namespace Ots.Cli.Cards;

internal sealed class DocumentCard : Kind<Document>
{
    protected override IReadOnlyList<Column<Document>> Columns { get; } =
    [
        new("date", document => document.Date),
        new("kind", document => FieldList.Kebab(document.Kind)),
        new("place", document => document.Place),
        new("name", document => document.Name),
    ];

    protected override void Describe(Document entity, FieldList fields) => fields
        .Add("name", entity.Name)
        .AddChoice<DocumentKind>("kind", entity.Kind)
        .Add("date", entity.Date)
        .Add("in-force", entity.InForce)
        .Add("adopted-at", entity.AdoptedAt)
        .Add("place", entity.Place)
        .Add("amends", entity.Amends)
        .Add("address", entity.Address)
        .AddAliases(entity.Aliases);
}
