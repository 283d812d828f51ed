using Microsoft.CodeAnalysis;
using Ots.Generator.Collections;
using Ots.Generator.Diagnostics;

namespace Ots.Generator.Schema;

/// <summary>Reads one kind, with the records and enums that it needs, from the compiler's symbols. What it returns keeps none of them.</summary>
internal sealed class SchemaReader(RecordReader records)
{
    public static DataSchema Read(INamedTypeSymbol type, AttributeData kind)
    {
        RecordReader records = new();
        SchemaReader reader = new(records);
        RecordSchema record = records.Read(type);
        if (type.BaseType?.ToDisplayString() != "Ots.Entity")
        {
            records.Report(type, Descriptors.NotEntity, type.Name);
        }

        KindSchema schema = new(
            type.Locations.FirstOrDefault()?.SourceTree?.FilePath ?? "",
            kind.Argument(0),
            kind.Argument(1),
            record,
            IsSuccession: type.Attribute("Ots.Schema.SuccessionAttribute") is not null,
            IsSearchedByWord: type.Attribute("Ots.Schema.SearchByWordAttribute") is not null,
            IsMentionable: type.Attribute("Ots.Schema.MentionableAttribute") is not null,
            OrderBy: reader.PropertyArgument(type, record, "Ots.Schema.OrderByAttribute", 0),
            Summary: reader.ReadSummary(type, record),
            Citable: reader.PropertyArgument(type, record, "Ots.Schema.CitableAttribute", 0) is { } title
                && reader.PropertyArgument(type, record, "Ots.Schema.CitableAttribute", 1) is { } address ? new CitableSchema(title, address) : null,
            Views: reader.ReadViews(type, record).ToEquatableArray());

        return new DataSchema(
            new EquatableArray<KindSchema>([schema]),
            records.Records.Values.OfType<RecordSchema>().Where(nested => nested != record).ToEquatableArray(),
            records.Enums.Values.ToEquatableArray(),
            records.Problems.ToEquatableArray());
    }

    private string? ReadSummary(INamedTypeSymbol type, RecordSchema record)
    {
        if (type.Attribute("Ots.Schema.SummaryAttribute") is not { } summary)
        {
            return null;
        }

        string template = summary.Argument(0);
        foreach (string name in template.Split('|').Select(SummaryTemplate.PropertyOf).OfType<string>().Where(name => record.Property(name) is null))
        {
            records.Report(type, Descriptors.UnknownProperty, type.Name, name, "Summary");
        }

        return template;
    }

    private IEnumerable<ViewSchema> ReadViews(INamedTypeSymbol type, RecordSchema record)
    {
        foreach (AttributeData view in type.GetAttributes().Where(a => a.AttributeClass?.ToDisplayString() == "Ots.Schema.ViewAttribute"))
        {
            string periods = view.Argument(1);
            if (record.Property(periods) is { IsList: true, Shape: ValueShape.Record } property
                && records.Records[property.TypeName] is { IsPeriod: true } period
                && period.Property(view.Argument(2)) is { Shape: ValueShape.Choice } choice
                && records.Enums[choice.TypeName].Names.Contains(view.Argument(3)))
            {
                yield return new ViewSchema(view.Argument(0), periods, view.Argument(2), view.Argument(3), choice.TypeName);
            }
            else
            {
                records.Report(type, Descriptors.UnknownProperty, type.Name, $"{periods}.{view.Argument(2)} of value {view.Argument(3)}", "View");
            }
        }
    }

    private string? PropertyArgument(INamedTypeSymbol type, RecordSchema record, string attributeName, int index)
    {
        if (type.Attribute(attributeName) is not { } attribute)
        {
            return null;
        }

        string name = attribute.Argument(index);
        if (record.Property(name) is not null)
        {
            return name;
        }

        records.Report(type, Descriptors.UnknownProperty, type.Name, name, attribute.AttributeClass!.Name.Replace("Attribute", ""));
        return null;
    }
}
