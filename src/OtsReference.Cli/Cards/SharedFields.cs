namespace Ots.Cli.Cards;

/// <summary>The nested records that several kinds have.</summary>
internal static class SharedFields
{
    public static FieldList AddAliases(this FieldList fields, IReadOnlyList<Alias> aliases) =>
        fields.Add("aliases", aliases, (alias, nested) => nested
            .Add("text", alias.Text)
            .Add("language", alias.Language)
            .AddChoice("kind", alias.Kind)
            .AddSources(alias.Sources), "{text}| ({language})|, {kind}");

    public static FieldList AddFormerNames(this FieldList fields, IReadOnlyList<FormerName> names) =>
        fields.Add("former-names", names, (name, nested) => nested
            .Add("name", name.Name)
            .Add("official", name.Official)
            .Add("start", name.Start)
            .Add("end", name.End)
            .AddSources(name.Sources), "{name}|, from {start}|, to {end}");

    public static FieldList AddMemberships(this FieldList fields, IReadOnlyList<Membership> memberships) =>
        fields.Add("memberships", memberships, (membership, nested) => nested
            .AddChoice<MembershipStatus>("status", membership.Status)
            .Add("start", membership.Start)
            .Add("end", membership.End)
            .Add("granted-at", membership.GrantedAt)
            .Add("founder", membership.Founder)
            .Add("confirmed-until", membership.ConfirmedUntil)
            .Add("note", membership.Note)
            .AddSources(membership.Sources));
}
