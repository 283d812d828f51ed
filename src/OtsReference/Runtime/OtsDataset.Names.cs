using System.Diagnostics.CodeAnalysis;
using Ots.Runtime;

namespace Ots;

/// <content>Finds entities of any kind by their names.</content>
public abstract partial class OtsDataset
{
    /// <summary>The entities of any kind that a text names, in any spelling and script, and how surely it names them.</summary>
    /// <param name="text">The text; see <see cref="Catalog{T}.Find(string)"/>.</param>
    /// <returns>The entities, best first and then by kind: of those a curated name identifies, or else, where it identifies none of any kind, those that it names when it is widened.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public NameMatches<Entity> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > NameSearch.LongestText)
        {
            return NameMatches<Entity>.Nothing;
        }

        Catalog[] catalogs = [.. Catalogs];
        int[] lines = new int[catalogs.Length];
        Array.Fill(lines, -1);
        NameStrength strength = NameSearch.Find(catalogs, text, lines);
        if (strength == NameStrength.None)
        {
            return NameMatches<Entity>.Nothing;
        }

        List<Entity> named = [];
        List<Entity> candidates = [];
        for (int i = 0; i < catalogs.Length; i++)
        {
            if (lines[i] >= 0)
            {
                ReadOnlySpan<byte> ids = NameSearch.Line(catalogs[i], lines[i]);
                Entity[] entities = new Entity[NameSearch.Count(ids)];
                int sure = catalogs[i].Read(ids, entities, 0);
                named.AddRange(entities[..sure]);
                candidates.AddRange(entities[sure..]);
            }
        }

        return new NameMatches<Entity>([.. named, .. candidates], named.Count, strength);
    }

    /// <summary>The one entity of any kind that a text names, in any spelling and script.</summary>
    /// <param name="text">The text; see <see cref="Catalog{T}.Find(string)"/>.</param>
    /// <param name="entity">The entity, where there is exactly one.</param>
    /// <returns>Whether the text names exactly one, of whatever kind; see <see cref="Catalog{T}.TryFind(string, out T)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public bool TryFind(string text, [NotNullWhen(true)] out Entity? entity) => Find(text).TryGetSingle(out entity);

    /// <summary>What a text that names nothing may have meant; see <see cref="Catalog{T}.Suggest"/>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>At most five entities of any kind, the nearest first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<NameSuggestion<Entity>> Suggest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<NearName> near = [];
        foreach (Catalog catalog in Catalogs)
        {
            NearNames.Collect(catalog, text, near);
        }

        return NearNames.Rank(near, static name => name.Entity);
    }
}
