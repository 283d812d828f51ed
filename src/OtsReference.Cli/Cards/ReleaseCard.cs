namespace Ots.Cli.Cards;

internal sealed class ReleaseCard : Kind<Release>
{
    protected override IReadOnlyList<Column<Release>> Columns { get; } =
    [
        new("version", release => release.Version),
        new("as-of", release => new PartialDate(release.AsOf)),
        new("verified-through", release => new PartialDate(release.VerifiedThrough)),
    ];

    protected override void Describe(Release entity, FieldList fields) => fields
        .Add("version", entity.Version)
        .Add("as-of", entity.AsOf)
        .Add("verified-through", entity.VerifiedThrough);
}
