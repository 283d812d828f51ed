namespace Ots.Cli.Export.Rdf;

/// <summary>
/// Where schema.org has a word that means what the record means. An exclusive end is not its endDate, a state is no organization that could be its
/// organizer, and a post is no occupation: those stay in the vocabulary of the data.
/// </summary>
internal static class SchemaOrgTerms
{
    private static readonly Dictionary<string, string> s_classes = new(StringComparer.Ordinal)
    {
        ["Summit"] = "Event",
        ["Meeting"] = "Event",
        ["State"] = "Country",
        ["Place"] = "Place",
        ["Coordinates"] = "GeoCoordinates",
        ["Official"] = "Person",
        ["Institution"] = "Organization",
        ["Document"] = "CreativeWork",
        ["Source"] = "CreativeWork",
        ["Attendee"] = "Role",
        ["Term"] = "Role",
        ["CareerEntry"] = "Role",
        ["Membership"] = "Role",
        ["Chairmanship"] = "Role",
        ["Citation"] = "Role",
    };

    private static readonly Dictionary<(string Record, string Key), string> s_properties = new()
    {
        [("Summit", "name")] = "name",
        [("Summit", "start")] = "startDate",
        [("Summit", "end")] = "endDate",
        [("Summit", "place")] = "location",
        [("Summit", "attendees")] = "attendee",
        [("Attendee", "head")] = "attendee",
        [("Meeting", "name")] = "name",
        [("Meeting", "start")] = "startDate",
        [("Meeting", "end")] = "endDate",
        [("Meeting", "place")] = "location",
        [("Meeting", "participants")] = "attendee",
        [("State", "name")] = "name",
        [("State", "wikidata")] = "sameAs",
        [("Place", "name")] = "name",
        [("Place", "state")] = "containedInPlace",
        [("Place", "wikidata")] = "sameAs",
        [("Place", "coordinates")] = "geo",
        [("Coordinates", "latitude")] = "latitude",
        [("Coordinates", "longitude")] = "longitude",
        [("Official", "name")] = "name",
        [("Official", "nationality")] = "nationality",
        [("Term", "start")] = "startDate",
        [("CareerEntry", "start")] = "startDate",
        [("CareerEntry", "position")] = "roleName",
        [("Membership", "start")] = "startDate",
        [("Chairmanship", "start")] = "startDate",
        [("Post", "name")] = "name",
        [("Institution", "name")] = "name",
        [("Institution", "parent")] = "parentOrganization",
        [("Institution", "founded")] = "foundingDate",
        [("Institution", "seat")] = "location",
        [("Institution", "website")] = "url",
        [("Document", "name")] = "name",
        [("Document", "address")] = "url",
        [("Award", "name")] = "name",
        [("Source", "title")] = "name",
        [("Source", "publisher")] = "publisher",
        [("Source", "author")] = "author",
        [("Source", "published")] = "datePublished",
        [("Source", "language")] = "inLanguage",
        [("Source", "url")] = "url",
        [("Source", "archived")] = "archivedAt",
        [("Citation", "source")] = "citation",
        [("NationalDay", "name")] = "name",
        [("FormerName", "name")] = "name",
    };

    // Of what a record in an entity says, what readers of schema.org expect at the entity itself.
    private static readonly Dictionary<(string Record, string Key), string> s_lifted = new()
    {
        [("Alias", "text")] = "alternateName",
    };

    // What is written as an identifier of a registry is, in a graph, the resource that the registry calls so.
    private static readonly Dictionary<string, string> s_registries = new(StringComparer.Ordinal)
    {
        ["wikidata"] = "http://www.wikidata.org/entity/",
    };

    /// <summary>The class that a record's is one of, or <see langword="null"/>.</summary>
    public static string? Class(string record) => s_classes.TryGetValue(record, out string? name) ? RdfNames.SchemaOrg + name : null;

    /// <summary>The property that says the same, or <see langword="null"/>.</summary>
    public static string? Property(string record, string key) => s_properties.TryGetValue((record, key), out string? name) ? RdfNames.SchemaOrg + name : null;

    /// <summary>What comes before the identifiers under a key, where they are those of a registry, or <see langword="null"/>.</summary>
    public static string? Registry(string record, string key) => Property(record, key) == RdfNames.SchemaOrg + "sameAs" ? s_registries[key] : null;

    /// <summary>The property by which it is said of the entity that the record is part of as well, or <see langword="null"/>.</summary>
    public static string? Lifted(string record, string key) => s_lifted.TryGetValue((record, key), out string? name) ? RdfNames.SchemaOrg + name : null;
}
