namespace Ots.Tests.Names;

/// <summary>Asks the catalog of a kind that only its folder tells.</summary>
internal static class Finder
{
    /// <summary>What a text names in a catalog, and the one that it names, where there is exactly one.</summary>
    public static (IReadOnlyList<Entity> Found, NameStrength Strength, Entity? One) Find(Catalog catalog, string text) => catalog switch
    {
        Catalog<Award> awards => Find(awards, text),
        Catalog<Chairmanship> chairmanships => Find(chairmanships, text),
        Catalog<Document> documents => Find(documents, text),
        Catalog<Institution> institutions => Find(institutions, text),
        Catalog<Meeting> meetings => Find(meetings, text),
        Catalog<Official> officials => Find(officials, text),
        Catalog<Place> places => Find(places, text),
        Catalog<Post> posts => Find(posts, text),
        Catalog<Source> sources => Find(sources, text),
        Catalog<State> states => Find(states, text),
        Catalog<Summit> summits => Find(summits, text),
        _ => throw new ArgumentException(catalog.Folder, nameof(catalog)),
    };

    private static (IReadOnlyList<Entity> Found, NameStrength Strength, Entity? One) Find<T>(Catalog<T> catalog, string text)
        where T : Entity
    {
        NameMatches<T> found = catalog.Find(text);
        return (found, found.Strength, catalog.TryFind(text, out T? one) ? one : null);
    }
}
