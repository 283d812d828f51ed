using System.Globalization;
using System.Text;
using Ots.Cli.Cards;
using Ots.Generator.Lowering;
using Ots.Generator.Naming;
using Ots.Generator.Schema;
using Ots.Runtime;

namespace Ots.Cli.Layers;

/// <summary>A kind that a project declares, shown by its schema: the tool has no class for its records, and needs none.</summary>
internal sealed class OwnKind(KindSchema schema, ProjectData data) : Kind
{
    // Wider tables are read by no one; a card has the rest.
    private const int MostColumns = 4;

    private readonly PropertySchema[] _columns = [.. schema.Record.Properties.Where(property => !property.IsList && property.Shape != ValueShape.Record).Take(MostColumns)];

    public KindSchema Schema => schema;

    public override string Folder => schema.Folder;

    public override IEnumerable<string> Headings => _columns.Select(property => property.Key);

    public static byte[] Key(PropertySchema property) => Encoding.UTF8.GetBytes(property.Key);

    public override IEnumerable<string> Cells(Entity entity)
    {
        Row row = ((OwnEntity)entity).Row;
        return _columns.Select(property => Cell(Read(row, property)));
    }

    public override Card Describe(Entity entity)
    {
        Row row = ((OwnEntity)entity).Row;
        Field[] fields = [.. Fields(row, schema.Record)];
        return new Card(this, entity, fields, Citations(row, schema.Record), Disputes(row, schema.Record));
    }

    public override Catalog CatalogIn(OtsDataset dataset) => dataset.Catalogs.First(catalog => catalog.Folder == Folder);

    public override Catalog Compile(OtsDataset dataset, KindModel model) => new ProjectCatalog<OwnEntity>(dataset, model, (catalog, position) => new OwnEntity(this, catalog, position));

    protected override bool Holds(Entity entity) => entity is OwnEntity own && ReferenceEquals(own.Kind, this);

    private IEnumerable<Field> Fields(Row row, RecordSchema record) =>
        from property in record.Properties
        let value = property.IsOwner || !row.Has(Key(property)) ? null : Read(row, property)
        where value is not null
        select new Field(property.Key, value, IsWorkedOut: property.Inverse is not null);

    private Value? Read(Row row, PropertySchema property)
    {
        byte[] key = Key(property);
        return !row.Has(key) ? null
            : !property.IsList ? Single(row, property, key)
            : property.Shape switch
            {
                ValueShape.Record => new Value.Items([.. row.Records(key).Select(nested => Nested(nested, property))]),
                ValueShape.Reference => new Value.Items([.. row.Texts(key).Select(id => Reference(property, id))]),
                _ => new Value.Items([.. row.Texts(key).Select(text => new Value.Plain(text))]),
            };
    }

    private Value? Single(Row row, PropertySchema property, byte[] key) => property.Shape switch
    {
        ValueShape.Localized => new Value.Localized(row.Localized(key)),
        ValueShape.Record => Nested(row.Records(key)[0], property),
        ValueShape.Reference => Reference(property, row.Text(key)),
        ValueShape.Integer => new Value.Number(row.Integer(key)),
        ValueShape.Number => new Value.Number(row.Number(key)),
        ValueShape.Truth => row.Truth(key) ? new Value.Truth() : null,
        ValueShape.Choice => new Value.Plain(Casing.Kebab(row.Text(key))),
        _ => new Value.Plain(row.Text(key)),
    };

    private Value.Nested Nested(Row row, PropertySchema property)
    {
        RecordSchema record = data.Schema.Record(property.TypeName);
        return new Value.Nested([.. Fields(row, record)], null, Citations(row, record));
    }

    private Value.Reference Reference(PropertySchema property, string id) => new(data.Entity(property.TypeName, id));

    // Records that the package declares can be read as what they are.
    private static Citation[] Citations(Row row, RecordSchema record) => Records(row, record, typeof(Citation), nested => new Citation(nested));

    private static Dispute[] Disputes(Row row, RecordSchema record) => Records(row, record, typeof(Dispute), nested => new Dispute(nested));

    private static T[] Records<T>(Row row, RecordSchema record, Type type, Func<Row, T> create) =>
        record.Properties.FirstOrDefault(property => property.IsList && property.TypeName == $"global::{type.FullName}") is { } property && row.Has(Key(property))
            ? [.. row.Records(Key(property)).Select(create)]
            : [];

    private static string Cell(Value? value) => value switch
    {
        Value.Plain plain => plain.Text,
        Value.Number number => number.Amount.ToString(CultureInfo.InvariantCulture),
        Value.Truth => "yes",
        Value.Localized localized => localized.Text.ToString(),
        Value.Reference reference => reference.Entity.ToString() ?? reference.Entity.Id,
        _ => "",
    };
}
