using System.Globalization;
using System.Text;
using Ots.Generator.Binding;
using Ots.Generator.Linking;
using Ots.Generator.Schema;

namespace Ots.Generator.Lowering;

/// <summary>What a member's documentation says of its entity.</summary>
internal sealed class Documentation(IReadOnlyDictionary<string, LinkedKind> kinds, DataSchema schema)
{
    /// <summary>The summary that the kind's template gives: a segment without a value, or with that of the segment before, is left out.</summary>
    public string Summary(BoundEntity entity, KindSchema kind)
    {
        StringBuilder summary = new();
        string? before = null;
        foreach (string segment in (kind.Summary ?? "").Split('|'))
        {
            string? value = SummaryTemplate.PropertyOf(segment) is { } name ? Show(entity.Record[name], kind.Record.Property(name)?.Shape) : null;
            if (value is not null && value != before)
            {
                summary.Append(SummaryTemplate.Fill(segment, value));
                before = value;
            }
        }

        return summary.Length == 0 ? entity.Id : summary.ToString();
    }

    /// <summary>The sources that support the entity, once each.</summary>
    public IEnumerable<LinkModel> Links(BoundEntity entity) => Citations(entity.Record).Select(Link).OfType<LinkModel>().Distinct();

    /// <summary>The source's own address, where the entity is a source.</summary>
    public LinkModel? OwnLink(BoundEntity entity, KindSchema kind) =>
        kind.Citable is { } citable && entity.Record[citable.Address] is BoundScalar address
            ? new LinkModel(Show(entity.Record[citable.Title], ValueShape.Text) ?? entity.Id, address.Canonical)
            : null;

    private IEnumerable<BoundReference> Citations(BoundValue value) => value switch
    {
        BoundList list => list.Items.SelectMany(Citations),
        BoundRecord record => record.Fields.SelectMany(field =>
            schema.Record(record.TypeName).Property(field.Property) is { IsCitation: true } ? References.In(field.Value) : Citations(field.Value)),
        _ => [],
    };

    private LinkModel? Link(BoundReference reference) =>
        kinds.TryGetValue(reference.KindType, out LinkedKind? kind) && kind[reference.Id] is { } entity ? OwnLink(entity, kind.Schema) : null;

    private string? Show(BoundValue? value, ValueShape? shape) => value switch
    {
        BoundScalar scalar when shape is ValueShape.Day or ValueShape.Date => ShowDate(scalar.Canonical),
        BoundScalar scalar => scalar.Canonical,
        BoundTexts texts => texts.English,
        BoundReference reference => ShowReference(reference),
        _ => null,
    };

    // What stands for an entity is its first text in several languages: its name, for most kinds.
    private string ShowReference(BoundReference reference)
    {
        if (kinds.TryGetValue(reference.KindType, out LinkedKind? kind) && kind[reference.Id] is { } entity)
        {
            foreach (BoundField field in entity.Record.Fields)
            {
                if (field.Value is BoundTexts { English: { } name })
                {
                    return name;
                }
            }
        }

        return reference.Id;
    }

    private static string ShowDate(string canonical)
    {
        string? format = canonical.Length switch { 10 => "d MMMM yyyy", 7 => "MMMM yyyy", _ => null };
        return format is not null && DateTime.TryParseExact(
            canonical, canonical.Length == 10 ? "yyyy-MM-dd" : "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
            ? date.ToString(format, CultureInfo.InvariantCulture)
            : canonical;
    }
}
