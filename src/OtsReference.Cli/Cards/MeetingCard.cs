namespace Ots.Cli.Cards;

internal sealed class MeetingCard : Kind<Meeting>
{
    protected override IReadOnlyList<Column<Meeting>> Columns { get; } =
    [
        new("start", meeting => meeting.Start),
        new("kind", meeting => FieldList.Kebab(meeting.Kind)),
        new("place", meeting => meeting.Place),
        new("name", meeting => meeting.Name),
    ];

    protected override void Describe(Meeting entity, FieldList fields) => fields
        .Add("name", entity.Name)
        .AddChoice<MeetingKind>("kind", entity.Kind)
        .Add("start", entity.Start)
        .Add("end", entity.End)
        .Add("place", entity.Place)
        .Add("participants", entity.Participants)
        .Add("institution", entity.Institution);
}
