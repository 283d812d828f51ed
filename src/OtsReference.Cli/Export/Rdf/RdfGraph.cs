using System.Globalization;
using System.Text.RegularExpressions;
using Ots.Generator.Schema;

namespace Ots.Cli.Export.Rdf;

/// <summary>
/// The data as resources: an entity each, with the records in it as parts. A part's IRI is the entity's and, as fragment, a JSON Pointer to it.
/// What has a word in schema.org is said with that alone, all else with the vocabulary of the data, which is part of the graph.
/// </summary>
internal sealed partial class RdfGraph
{
    private readonly ExportedData _data;

    private RdfGraph(ExportedData data) => _data = data;

    /// <summary>The data set itself, the vocabulary, then all entities.</summary>
    public static IEnumerable<RdfResource> Of(ExportedData data)
    {
        RdfGraph graph = new(data);
        return
        [
            Dataset(data),
            .. Vocabulary.Of(data),
            .. from kind in data.Kinds
               from entity in kind.Entities
               select graph.Resource(RdfNames.Entity(kind.Schema.Folder, entity.Id), "#", entity.Record),
        ];
    }

    /// <summary>The property that says what is under a key: one of schema.org, or the data's own.</summary>
    public static string PredicateOf(DataSchema schema, RecordSchema record, PropertySchema property) =>
        SchemaOrgTerms.Property(record.Name, property.Key)
        ?? (Cites(schema, property) ? RdfNames.SchemaOrg + "citation" : RdfNames.Property(property.Key));

    private static bool Cites(DataSchema schema, PropertySchema property) =>
        property.Shape == ValueShape.Record && schema.Record(property.TypeName).Properties.Any(inner => inner.IsCitation);

    private static RdfResource Dataset(ExportedData data)
    {
        RdfResource dataset = new(data.IsPackaged ? RdfNames.Base : RdfNames.Layer(data.Name), [RdfNames.SchemaOrg + "Dataset"]);
        dataset.Add(RdfNames.SchemaOrg + "name", new RdfTerm.Literal(data.Name));
        dataset.Add(RdfNames.SchemaOrg + "description", new RdfTerm.Literal(data.Description, Language: "en"));
        dataset.Add(RdfNames.SchemaOrg + "version", new RdfTerm.Literal(data.Dataset.Version));
        dataset.Add(RdfNames.SchemaOrg + "dateModified", new RdfTerm.Literal(JsonExport.Day(data.Dataset.AsOf), RdfNames.Xsd + "date"));
        dataset.Add(RdfNames.Property("verified-through"), new RdfTerm.Literal(JsonExport.Day(data.Dataset.VerifiedThrough), RdfNames.Xsd + "date"));
        if (data.Licence is { } licence)
        {
            dataset.Add(RdfNames.SchemaOrg + "license", new RdfTerm.Iri(licence.Address));
            dataset.Add(RdfNames.SchemaOrg + "url", new RdfTerm.Iri(ExportedData.Address));
        }
        else
        {
            dataset.Add(RdfNames.SchemaOrg + "isBasedOn", new RdfTerm.Iri(RdfNames.Base));
        }

        return dataset;
    }

    private RdfResource Resource(string entity, string pointer, ExportedRecord record)
    {
        string[] types = [RdfNames.Class(record.Schema.Name), .. SchemaOrgTerms.Class(record.Schema.Name) is { } known ? [known] : Array.Empty<string>()];
        RdfResource resource = new(pointer == "#" ? entity : entity + pointer, types);
        string? language = Language(record);
        foreach (Statement statement in record.Statements)
        {
            string predicate = PredicateOf(_data.Schema, record.Schema, statement.Property);
            for (int i = 0; i < statement.Values.Count; i++)
            {
                string inner = $"{pointer}/{statement.Property.Key}{(statement.Property.IsList ? string.Create(CultureInfo.InvariantCulture, $"/{i}") : "")}";
                IEnumerable<RdfTerm> terms = SchemaOrgTerms.Registry(record.Schema.Name, statement.Property.Key) is { } registry && statement.Values[i] is Datum.Scalar identifier
                    ? [new RdfTerm.Iri(RdfNames.Address(registry + identifier.Text))]
                    : Terms(entity, inner, statement.Property, statement.Values[i], language);
                foreach (RdfTerm term in terms)
                {
                    resource.Add(predicate, term);
                }

                if (statement.Values[i] is Datum.Nested nested)
                {
                    Lift(resource, nested.Record);
                }
            }
        }

        return resource;
    }

    private void Lift(RdfResource resource, ExportedRecord part)
    {
        foreach (Statement statement in part.Statements)
        {
            if (SchemaOrgTerms.Lifted(part.Schema.Name, statement.Property.Key) is { } predicate && statement.Values is [Datum.Scalar scalar])
            {
                resource.Add(predicate, Term(statement.Property, scalar.Text, Language(part)));
            }
        }
    }

    private static string? Language(ExportedRecord record) => record.Text("language") is { } tag && LanguageTag().IsMatch(tag) ? tag : null;

    private IEnumerable<RdfTerm> Terms(string entity, string pointer, PropertySchema property, Datum value, string? language) => value switch
    {
        Datum.Texts texts => texts.InLanguages.Select(text => new RdfTerm.Literal(text.Text, Language: text.Language)),
        Datum.Nested nested => [new RdfTerm.Part(Resource(entity, pointer, nested.Record))],
        Datum.Scalar scalar => [Term(property, scalar.Text, language)],
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    // A name beside which its language is stated is in that language.
    private RdfTerm Term(PropertySchema property, string text, string? language) => property.Shape switch
    {
        ValueShape.Integer => new RdfTerm.Literal(text, RdfNames.Xsd + "integer"),
        ValueShape.Number => new RdfTerm.Literal(text, RdfNames.Xsd + NumberType(text)),
        ValueShape.Truth => new RdfTerm.Literal(text, RdfNames.Xsd + "boolean"),
        ValueShape.Day or ValueShape.Date => new RdfTerm.Literal(text, RdfNames.Xsd + DateType(text)),
        ValueShape.Address => new RdfTerm.Iri(RdfNames.Address(text)),
        ValueShape.Choice => new RdfTerm.Iri(RdfNames.Choice(property.TypeName, text)),
        ValueShape.Reference => new RdfTerm.Iri(RdfNames.Entity(_data.Schema.KindOfType(property.TypeName)!.Folder, text)),
        _ => new RdfTerm.Literal(text, Language: property.Searchable is not null ? language : null),
    };

    // A decimal has no exponent.
    private static string NumberType(string number) => number.Contains('E', StringComparison.Ordinal) ? "double" : "decimal";

    private static string DateType(string date) => date.Length switch
    {
        4 => "gYear",
        7 => "gYearMonth",
        _ => "date",
    };

    [GeneratedRegex(@"\A[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\z")]
    private static partial Regex LanguageTag();
}
