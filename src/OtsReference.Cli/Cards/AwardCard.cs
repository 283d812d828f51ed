namespace Ots.Cli.Cards;

internal sealed class AwardCard : Kind<Award>
{
    protected override IReadOnlyList<Column<Award>> Columns { get; } =
    [
        new("name", award => award.Name),
        new("kind", award => FieldList.Kebab(award.Kind)),
        new("given", award => award.Grants.Count),
    ];

    protected override void Describe(Award entity, FieldList fields) => fields
        .Add("name", entity.Name)
        .AddChoice<AwardKind>("kind", entity.Kind)
        .Add("established", entity.Established)
        .Add("established-at", entity.EstablishedAt)
        .Add("institution", entity.Institution)
        .Add("grants", entity.Grants, (grant, nested) => nested
            .Add("start", grant.Start)
            .Add("end", grant.End)
            .Add("place", grant.Place)
            .Add("official", grant.Official)
            .Add("institution", grant.Institution)
            .Add("granted-at", grant.GrantedAt)
            .Add("note", grant.Note)
            .AddSources(grant.Sources), "{start}| to {end}|: {place}|: {official}|: {institution}|, at {granted-at}|, {note}")
        .AddAliases(entity.Aliases);
}
