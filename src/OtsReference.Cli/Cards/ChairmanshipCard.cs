namespace Ots.Cli.Cards;

internal sealed class ChairmanshipCard : Kind<Chairmanship>
{
    protected override IReadOnlyList<Column<Chairmanship>> Columns { get; } =
    [
        new("state", chairmanship => chairmanship.State),
        new("start", chairmanship => chairmanship.Start),
        new("end", chairmanship => chairmanship.End),
        new("handed-at", chairmanship => chairmanship.HandedAt),
    ];

    protected override void Describe(Chairmanship entity, FieldList fields) => fields
        .Add("state", entity.State)
        .Add("start", entity.Start)
        .Add("end", entity.End)
        .Add("handed-at", entity.HandedAt)
        .Add("confirmed-until", entity.ConfirmedUntil);
}
