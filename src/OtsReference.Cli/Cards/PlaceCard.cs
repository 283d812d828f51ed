namespace Ots.Cli.Cards;

internal sealed class PlaceCard : Kind<Place>
{
    protected override IReadOnlyList<Column<Place>> Columns { get; } =
    [
        new("name", place => place.Name),
        new("state", place => place.State),
        new("coordinates", place => place.Coordinates),
        new("former-names", place => string.Join(", ", place.FormerNames.Select(former => former.Name.ToString()))),
    ];

    protected override void Describe(Place entity, FieldList fields) => fields
        .Add("name", entity.Name)
        .Add("state", entity.State)
        .Add("wikidata", entity.Wikidata)
        .Add("coordinates", entity.Coordinates, (coordinates, nested) => nested
            .Add("latitude", coordinates.Latitude)
            .Add("longitude", coordinates.Longitude), "{latitude}|, {longitude}")
        .AddFormerNames(entity.FormerNames)
        .AddAliases(entity.Aliases);
}
