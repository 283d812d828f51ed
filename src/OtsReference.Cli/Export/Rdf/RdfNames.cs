using System.Buffers;

namespace Ots.Cli.Export.Rdf;

/// <summary>The IRIs of the export. They stay as they are from version to version, as ids do.</summary>
internal static class RdfNames
{
    /// <summary>Before the kind and the id of an entity: <c>…/id/summits/samarkand-2022</c>.</summary>
    public const string Base = ExportedData.Address + "/id/";

    public const string Own = ExportedData.Address + "/vocabulary#";
    public const string SchemaOrg = "https://schema.org/";
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";
    public const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    private static readonly SearchValues<char> s_localCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    /// <summary>The namespaces by their prefixes.</summary>
    public static IReadOnlyList<(string Prefix, string Namespace)> Prefixes { get; } =
        [("ots", Own), ("rdf", Rdf), ("rdfs", Rdfs), ("schema", SchemaOrg), ("xsd", Xsd)];

    public static string Entity(string folder, string id) => $"{Base}{Uri.EscapeDataString(folder)}/{Uri.EscapeDataString(id)}";

    /// <summary>A project's data over the package's.</summary>
    public static string Layer(string name) => $"{Base}#{Uri.EscapeDataString(name)}";

    /// <summary>The class of a record.</summary>
    public static string Class(string name) => Own + Uri.EscapeDataString(name);

    /// <summary>The property of a YAML key.</summary>
    public static string Property(string key) => Own + Uri.EscapeDataString(key);

    /// <summary>A value of an enum.</summary>
    public static string Choice(string typeName, string written) => $"{Class(typeName[(typeName.LastIndexOfAny(['.', ':']) + 1)..])}-{Uri.EscapeDataString(written)}";

    /// <summary>An IRI with a known prefix, where the rest of it needs no escapes, or <see langword="null"/>.</summary>
    public static string? Compact(string iri)
    {
        foreach ((string prefix, string start) in Prefixes)
        {
            if (iri.StartsWith(start, StringComparison.Ordinal) && iri.Length > start.Length && iri.AsSpan(start.Length) is var local
                && char.IsAsciiLetter(local[0]) && !local.ContainsAnyExcept(s_localCharacters))
            {
                return $"{prefix}:{local}";
            }
        }

        return null;
    }

    /// <summary>An address as an IRI: what no IRI can hold is percent-encoded.</summary>
    public static string Address(string address) => string.Concat(address.EnumerateRunes().Select(rune =>
        rune.Value <= ' ' || rune.Value is 0x7F or '<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`' ? Uri.EscapeDataString(rune.ToString()) : rune.ToString()));
}
