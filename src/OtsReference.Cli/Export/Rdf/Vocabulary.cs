using Ots.Generator.Schema;

namespace Ots.Cli.Export.Rdf;

/// <summary>What the vocabulary of the data means, in RDF Schema: its classes, its properties, and the values of its enums.</summary>
internal static class Vocabulary
{
    public static IEnumerable<RdfResource> Of(ExportedData data)
    {
        RecordSchema[] records = [.. Reached(data).OrderBy(record => record.Name, StringComparer.Ordinal)];
        return
        [
            .. records.Select(record => Class(data, record)),
            .. records.SelectMany(record => record.Properties.Where(property => property.IsStated), (record, property) => (Record: record, Property: property))
                .Where(said => RdfGraph.PredicateOf(data.Schema, said.Record, said.Property).StartsWith(RdfNames.Own, StringComparison.Ordinal))
                .GroupBy(said => said.Property.Key, StringComparer.Ordinal)
                .OrderBy(said => said.Key, StringComparer.Ordinal)
                .Select(said => Property(data, said.Key, said)),
            .. records.SelectMany(record => record.Properties)
                .Where(property => property.IsStated && property.Shape == ValueShape.Choice)
                .Select(property => property.TypeName)
                .Distinct()
                .Order(StringComparer.Ordinal)
                .SelectMany(type => Choices(data, type)),
        ];
    }

    private static RdfResource Class(ExportedData data, RecordSchema record)
    {
        RdfResource resource = Described(RdfNames.Class(record.Name), RdfNames.Rdfs + "Class", record.Name, [data.Documentation.Of(record.TypeName)]);
        if (SchemaOrgTerms.Class(record.Name) is { } broader)
        {
            resource.Add(RdfNames.Rdfs + "subClassOf", new RdfTerm.Iri(broader));
        }

        return resource;
    }

    // One key may be of several records, and mean something in each.
    private static RdfResource Property(ExportedData data, string key, IEnumerable<(RecordSchema Record, PropertySchema Property)> said) => Described(
        RdfNames.Property(key), RdfNames.Rdf + "Property", key, said.Select(one => $"{one.Record.Name}: {data.Documentation.Of(one.Record.TypeName, one.Property.Name)}"));

    private static IEnumerable<RdfResource> Choices(ExportedData data, string typeName)
    {
        string name = typeName[(typeName.LastIndexOfAny(['.', ':']) + 1)..];
        EnumSchema choice = data.Schema.Enum(typeName);
        yield return Described(RdfNames.Class(name), RdfNames.Rdfs + "Class", name, [data.Documentation.Of(typeName)]);
        foreach ((string member, string written) in choice.Names.Zip(choice.Written))
        {
            yield return Described(RdfNames.Choice(typeName, written), RdfNames.Class(name), written, [data.Documentation.Of(typeName, member)]);
        }
    }

    private static RdfResource Described(string iri, string type, string label, IEnumerable<string?> comments)
    {
        RdfResource resource = new(iri, [type]);
        resource.Add(RdfNames.Rdfs + "label", new RdfTerm.Literal(label, Language: "en"));
        foreach (string comment in comments.OfType<string>())
        {
            resource.Add(RdfNames.Rdfs + "comment", new RdfTerm.Literal(comment, Language: "en"));
        }

        return resource;
    }

    // The records of the exported kinds, and those in them.
    private static HashSet<RecordSchema> Reached(ExportedData data)
    {
        HashSet<RecordSchema> reached = [];
        Stack<RecordSchema> open = new(data.Kinds.Select(kind => kind.Schema.Record));
        while (open.TryPop(out RecordSchema? record))
        {
            if (reached.Add(record))
            {
                foreach (PropertySchema property in record.Properties.Where(property => property.IsStated && property.Shape == ValueShape.Record))
                {
                    open.Push(data.Schema.Record(property.TypeName));
                }
            }
        }

        return reached;
    }
}
