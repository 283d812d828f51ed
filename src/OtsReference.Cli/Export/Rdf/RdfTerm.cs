namespace Ots.Cli.Export.Rdf;

/// <summary>What a property of a resource leads to.</summary>
internal abstract record RdfTerm
{
    internal sealed record Iri(string Value) : RdfTerm;

    /// <summary>A literal with a language or, as an IRI, a datatype; with neither it is a string.</summary>
    internal sealed record Literal(string Text, string? Datatype = null, string? Language = null) : RdfTerm;

    /// <summary>A resource that is part of this one, and is told with it.</summary>
    internal sealed record Part(RdfResource Resource) : RdfTerm;
}

/// <summary>A resource, and what is said of it.</summary>
internal sealed record RdfResource(string Iri, IReadOnlyList<string> Types)
{
    public List<(string Predicate, RdfTerm Object)> Properties { get; } = [];

    public void Add(string predicate, RdfTerm value) => Properties.Add((predicate, value));
}
