namespace Ots.Cli.Cards;

internal sealed class SummitCard : Kind<Summit>
{
    protected override IReadOnlyList<Column<Summit>> Columns { get; } =
    [
        new("start", summit => new PartialDate(summit.Start)),
        new("kind", summit => FieldList.Kebab(summit.Kind)),
        new("place", summit => summit.Place),
        new("name", summit => summit.Name),
    ];

    protected override void Describe(Summit entity, FieldList fields) => fields
        .Add("name", entity.Name)
        .AddChoice<SummitKind>("kind", entity.Kind)
        .Add("ordinal", entity.Ordinal)
        .Add("start", entity.Start)
        .Add("end", entity.End)
        .Add("place", entity.Place)
        .Add("host", entity.Host)
        .Add("theme", entity.Theme)
        .Add("chair-from", entity.ChairFrom)
        .Add("chair-to", entity.ChairTo)
        .Add("attendees", entity.Attendees, (attendee, nested) => nested
            .Add("state", attendee.State)
            .Add("institution", attendee.Institution)
            .Add("head", attendee.Head)
            .AddWorkedOut("office", attendee.Office?.Post)
            .AddSources(attendee.Sources), "{state}|{institution}|, {head}|, {office}")
        .Add("decisions", entity.Decisions, (decision, nested) => nested
            .AddChoice<DecisionKind>("kind", decision.Kind)
            .Add("text", decision.Text)
            .AddSources(decision.Sources), "{kind}: |{text}")
        .Add("note", entity.Note)
        .AddAliases(entity.Aliases);
}
