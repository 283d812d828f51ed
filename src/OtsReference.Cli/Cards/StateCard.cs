namespace Ots.Cli.Cards;

internal sealed class StateCard : Kind<State>
{
    protected override IReadOnlyList<Column<State>> Columns { get; } =
    [
        new("name", state => state.Name),
        new("status", state => Last(state) is { } last ? FieldList.Kebab(last.Status) : null),
        new("since", state => Last(state)?.Start),
        new("until", state => Last(state)?.End),
        new("capital", state => state.Capital),
        new("iso", state => state.IsoAlpha3),
    ];

    protected override void Describe(State entity, FieldList fields) => fields
        .Add("name", entity.Name)
        .Add("official-name", entity.OfficialName)
        .Add("iso-alpha2", entity.IsoAlpha2)
        .Add("iso-alpha3", entity.IsoAlpha3)
        .Add("iso-numeric", entity.IsoNumeric)
        .Add("wikidata", entity.Wikidata)
        .Add("capital", entity.Capital)
        .Add("former-capitals", entity.FormerCapitals, (capital, nested) => nested
            .Add("place", capital.Place)
            .Add("start", capital.Start)
            .Add("end", capital.End)
            .AddSources(capital.Sources), "{place}|, from {start}|, to {end}")
        .AddFormerNames(entity.FormerNames)
        .Add("head-of-state", entity.HeadOfState)
        .Add("currency", entity.Currency)
        .Add("languages", entity.Languages)
        .Add("national-day", entity.NationalDay, (day, nested) => nested
            .Add("month", day.Month)
            .Add("day", day.Day)
            .Add("name", day.Name)
            .AddSources(day.Sources))
        .Add("un-member-since", entity.UnMemberSince)
        .AddMemberships(entity.Memberships)
        .Add("note", entity.Note)
        .AddAliases(entity.Aliases);

    private static Membership? Last(State state) => state.Memberships is [.., { } last] ? last : null;
}
