namespace Ots.Cli.Cards;

internal sealed class InstitutionCard : Kind<Institution>
{
    protected override IReadOnlyList<Column<Institution>> Columns { get; } =
    [
        new("name", institution => institution.Name),
        new("kind", institution => FieldList.Kebab(institution.Kind)),
        new("founded", institution => institution.Founded),
        new("seat", institution => institution.Seat),
    ];

    protected override void Describe(Institution entity, FieldList fields) => fields
        .Add("name", entity.Name)
        .AddChoice<InstitutionKind>("kind", entity.Kind)
        .Add("parent", entity.Parent)
        .Add("founded", entity.Founded)
        .Add("founded-at", entity.FoundedAt)
        .Add("seat", entity.Seat)
        .Add("website", entity.Website)
        .Add("head", entity.Head)
        .AddFormerNames(entity.FormerNames)
        .AddMemberships(entity.Memberships)
        .AddAliases(entity.Aliases);
}
