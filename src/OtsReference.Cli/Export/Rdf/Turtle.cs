using System.Globalization;
using System.Text;

namespace Ots.Cli.Export.Rdf;

/// <summary>The graph in RDF 1.1 Turtle, a resource a paragraph, its parts after it.</summary>
internal static class Turtle
{
    public static string Write(ExportedData data)
    {
        StringBuilder text = new();
        text.Append("@base <").Append(RdfNames.Base).Append("> .\n");
        foreach ((string prefix, string start) in RdfNames.Prefixes)
        {
            text.Append("@prefix ").Append(prefix).Append(": <").Append(start).Append("> .\n");
        }

        foreach (RdfResource resource in RdfGraph.Of(data))
        {
            Append(text, resource);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, RdfResource resource)
    {
        text.Append('\n').Append(Iri(resource.Iri)).Append(" a ").AppendJoin(", ", resource.Types.Select(Iri));
        foreach (IGrouping<string, RdfTerm> said in resource.Properties.GroupBy(property => property.Predicate, property => property.Object))
        {
            text.Append(" ;\n  ").Append(Iri(said.Key)).Append(' ').AppendJoin(", ", said.Select(Term));
        }

        text.Append(" .\n");
        foreach (RdfTerm.Part part in resource.Properties.Select(property => property.Object).OfType<RdfTerm.Part>())
        {
            Append(text, part.Resource);
        }
    }

    private static string Term(RdfTerm term) => term switch
    {
        RdfTerm.Iri iri => Iri(iri.Value),
        RdfTerm.Part part => Iri(part.Resource.Iri),
        RdfTerm.Literal { Language: { } language } literal => $"{Quoted(literal.Text)}@{language}",
        RdfTerm.Literal { Datatype: { } datatype } literal => $"{Quoted(literal.Text)}^^{Iri(datatype)}",
        RdfTerm.Literal literal => Quoted(literal.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(term), term, null),
    };

    private static string Iri(string iri) =>
        RdfNames.Compact(iri) ?? $"<{(iri.StartsWith(RdfNames.Base, StringComparison.Ordinal) ? iri[RdfNames.Base.Length..] : iri)}>";

    private static string Quoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
