using System.Text.Json;
using Ots.Cli.Output;

namespace Ots.Cli.Export.Rdf;

/// <summary>The same graph in JSON-LD 1.1. Its context is in the document: nothing has to be fetched to read it.</summary>
internal static class JsonLd
{
    public static string Write(ExportedData data) => Screen.Json(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("@context");
        json.WriteNumber("@version", 1.1m);
        json.WriteString("@base", RdfNames.Base);
        foreach ((string prefix, string start) in RdfNames.Prefixes)
        {
            json.WriteString(prefix, start);
        }

        json.WriteEndObject();
        json.WriteStartArray("@graph");
        foreach (RdfResource resource in RdfGraph.Of(data))
        {
            Write(json, resource);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, RdfResource resource)
    {
        json.WriteStartObject();
        json.WriteString("@id", Relative(resource.Iri));
        json.WriteStartArray("@type");
        foreach (string type in resource.Types)
        {
            json.WriteStringValue(Name(type));
        }

        json.WriteEndArray();
        foreach (IGrouping<string, RdfTerm> said in resource.Properties.GroupBy(property => property.Predicate, property => property.Object))
        {
            json.WritePropertyName(Name(said.Key));
            RdfTerm[] terms = [.. said];
            if (terms.Length > 1)
            {
                json.WriteStartArray();
            }

            foreach (RdfTerm term in terms)
            {
                Write(json, term);
            }

            if (terms.Length > 1)
            {
                json.WriteEndArray();
            }
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RdfTerm term)
    {
        switch (term)
        {
            case RdfTerm.Part part:
                Write(json, part.Resource);
                break;
            case RdfTerm.Literal { Datatype: null, Language: null } literal:
                json.WriteStringValue(literal.Text);
                break;
            case RdfTerm.Literal literal:
                json.WriteStartObject();
                json.WriteString("@value", literal.Text);
                json.WriteString(literal.Language is null ? "@type" : "@language", literal.Language ?? Name(literal.Datatype!));
                json.WriteEndObject();
                break;
            case RdfTerm.Iri iri:
                json.WriteStartObject();
                json.WriteString("@id", Relative(iri.Value));
                json.WriteEndObject();
                break;
        }
    }

    private static string Name(string iri) => RdfNames.Compact(iri) ?? iri;

    private static string Relative(string iri) =>
        RdfNames.Compact(iri) ?? (iri.StartsWith(RdfNames.Base, StringComparison.Ordinal) ? iri[RdfNames.Base.Length..] : iri);
}
