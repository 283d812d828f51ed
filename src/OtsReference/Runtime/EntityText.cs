using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Ots.Text;

namespace Ots.Runtime;

/// <summary>
/// Which entity a text stands for: the one place that decides it for <c>Parse</c>, JSON and type converters. For generated code alone.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntityText
{
    private const int LongestText = 512;
    private const int MostSuggestions = 3;

    /// <summary>The entity that a text stands for: the one with that id, otherwise the only one with that name.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="declared">The data set of the assembly that declares the kind, for a program whose data set does not have it.</param>
    /// <param name="entity">The entity, where there is one.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse<T>([NotNullWhen(true)] string? text, OtsDataset declared, [MaybeNullWhen(false)] out T entity)
        where T : Entity
    {
        entity = null;
        return text is not null && TryFind(CatalogOf<T>(declared), text, out entity);
    }

    /// <summary>The entity that a text stands for, as the other overload finds it.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="declared">The data set of the assembly that declares the kind.</param>
    /// <param name="entity">The entity, where there is one.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse<T>(ReadOnlySpan<char> text, OtsDataset declared, [MaybeNullWhen(false)] out T entity)
        where T : Entity
    {
        entity = null;
        return text.Length <= LongestText && TryParse(text.ToString(), declared, out entity);
    }

    /// <summary>The entity that a text stands for.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="declared">The data set of the assembly that declares the kind.</param>
    /// <returns>The entity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">It stands for none, or is a name that several have; the message has the ids that may have been meant.</exception>
    public static T Parse<T>(string text, OtsDataset declared)
        where T : Entity
    {
        ArgumentNullException.ThrowIfNull(text);
        Catalog<T> catalog = CatalogOf<T>(declared);
        return TryFind(catalog, text, out T? entity) ? entity : throw new FormatException(WhyNot(catalog, text));
    }

    /// <summary>The entity that a text stands for.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="declared">The data set of the assembly that declares the kind.</param>
    /// <returns>The entity.</returns>
    /// <exception cref="FormatException">It stands for none, or is a name that several have; the message has the ids that may have been meant.</exception>
    public static T Parse<T>(ReadOnlySpan<char> text, OtsDataset declared)
        where T : Entity => Parse<T>(text.Length <= LongestText ? text.ToString() : text[..(LongestText + 1)].ToString(), declared);

    /// <summary>Why a text stands for no entity, in a sentence or two.</summary>
    internal static string WhyNot(Catalog catalog, string text)
    {
        string shown = $"'{Quotation.Of(text)}'";
        string kind = catalog.EntityType.Name;
        IReadOnlyList<Entity> named = catalog.Search(text);
        if (named.Count > 1)
        {
            return $"{shown} names {named.Count} entities of the kind {kind}: {Ids(named)}. Only an id tells them apart.";
        }

        List<Entity> near = Near(catalog, text);
        return $"{shown} is neither the id nor the name of a {kind}." + (near.Count == 0 ? "" : $" Did you mean {Ids(near)}?");
    }

    internal static bool TryFind(Catalog catalog, string text, [NotNullWhen(true)] out Entity? entity)
    {
        entity = catalog.Get(text) ?? (catalog.Search(text) is [{ } one] ? one : null);
        return entity is not null;
    }

    private static bool TryFind<T>(Catalog<T> catalog, string text, [NotNullWhen(true)] out T? entity)
        where T : Entity
    {
        entity = TryFind((Catalog)catalog, text, out Entity? found) ? (T)found : null;
        return entity is not null;
    }

    private static Catalog<T> CatalogOf<T>(OtsDataset declared)
        where T : Entity => OtsDataset.Application.CatalogWith(typeof(T)) as Catalog<T> ?? declared.GetCatalog<T>();

    // The ids a few letters away, the nearest first and otherwise in their order.
    private static List<Entity> Near(Catalog catalog, string text)
    {
        string id = text.Trim().ToLowerInvariant().Replace(' ', '-');
        int limit = EditDistance.LimitFor(id.Length);
        List<(int Distance, Entity Entity)> near = [];
        foreach (Entity entity in catalog.Entities)
        {
            int distance = EditDistance.Between(id, entity.Id, limit);
            if (distance <= limit)
            {
                near.Add((distance, entity));
            }
        }

        return [.. near.OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Entity.Id, StringComparer.Ordinal).Take(MostSuggestions).Select(candidate => candidate.Entity)];
    }

    private static string Ids(IReadOnlyList<Entity> entities)
    {
        string ids = string.Join(", ", entities.Take(MostSuggestions).Select(entity => $"'{entity.Id}'"));
        return entities.Count > MostSuggestions ? ids + " and others" : ids;
    }
}
