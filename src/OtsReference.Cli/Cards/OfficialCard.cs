namespace Ots.Cli.Cards;

internal sealed class OfficialCard : Kind<Official>
{
    protected override IReadOnlyList<Column<Official>> Columns { get; } =
    [
        new("name", official => official.Name),
        new("nationality", official => official.Nationality),
        new("posts", official => string.Join("; ", official.Terms.Select(term => term.Post.ToString()).Distinct())),
    ];

    protected override void Describe(Official entity, FieldList fields) => fields
        .Add("name", entity.Name)
        .AddAliases(entity.Aliases)
        .Add("nationality", entity.Nationality)
        .Add("terms", entity.Terms, (term, nested) => nested
            .Add("post", term.Post)
            .Add("appointed", term.Appointed)
            .Add("start", term.Start)
            .Add("confirmed-from", term.ConfirmedFrom)
            .Add("end", term.End)
            .Add("end-unknown", term.EndUnknown)
            .Add("acting", term.Acting)
            .Add("appointed-at", term.AppointedAt)
            .Add("confirmed-until", term.ConfirmedUntil)
            .Add("note", term.Note)
            .AddSources(term.Sources))
        .Add("career", entity.Career, (entry, nested) => nested
            .Add("position", entry.Position)
            .Add("organization", entry.Organization)
            .Add("start", entry.Start)
            .Add("end", entry.End)
            .AddSources(entry.Sources), "{position}|, {organization}|, from {start}|, to {end}");
}
