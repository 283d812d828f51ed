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
        IReadOnlyList<Entity> named = catalog.FindEntities(text);
        if (named.Count > 1)
        {
            return $"{shown} names {named.Count} entities of the kind {kind}: {Ids(named)}. Only an id tells them apart.";
        }

        List<NearName> names = [];
        NearNames.Collect(catalog, text, names);
        Entity[] near = [.. NearNames.Rank(names, static name => name.Entity).Select(suggestion => suggestion.Entity)];
        return $"{shown} is neither the id nor the name of a {kind}." + (near.Length == 0 ? "" : $" Did you mean {Ids(near)}?");
    }

    internal static bool TryFind<T>(Catalog catalog, string text, [NotNullWhen(true)] out T? entity)
        where T : Entity
    {
        entity = (T?)catalog.FindOne(text);
        return entity is not null;
    }

    private static Catalog<T> CatalogOf<T>(OtsDataset declared)
        where T : Entity => OtsDataset.Application.CatalogWith(typeof(T)) as Catalog<T> ?? declared.GetCatalog<T>();

    private static string Ids(IReadOnlyList<Entity> entities)
    {
        string ids = string.Join(", ", entities.Take(MostSuggestions).Select(entity => $"'{entity.Id}'"));
        return entities.Count > MostSuggestions ? ids + " and others" : ids;
    }
}
