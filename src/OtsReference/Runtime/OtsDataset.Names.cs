using System.Diagnostics.CodeAnalysis;
using Ots.Runtime;
using Ots.Text;

namespace Ots;

/// <content>Finds entities of any kind by their names.</content>
public abstract partial class OtsDataset
{
    private const int MostOnStack = 64;

    private Catalog[]? _catalogs;

    private Catalog[] AllCatalogs => _catalogs ??= [.. Catalogs];

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

        Span<char> written = stackalloc char[text.Length * NameLetters.MaxPerChar];
        ReadOnlySpan<char> letters = written[..NameLetters.Write(text, written)];
        NameMatches<Entity> found = Find(letters);
        return found.Count == 0 && NameYear.Take(ref letters) is > 0 and var year ? Find(letters).OfYear(year) : found;
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

    private NameMatches<Entity> Find(ReadOnlySpan<char> letters)
    {
        Catalog[] catalogs = AllCatalogs;
        Span<int> lines = catalogs.Length <= MostOnStack ? stackalloc int[catalogs.Length] : new int[catalogs.Length];
        lines.Fill(-1);
        NameStrength strength = NameSearch.Find(catalogs, letters, lines);
        return strength == NameStrength.None ? NameMatches<Entity>.Nothing : Read(catalogs, lines, strength);
    }

    private static NameMatches<Entity> Read(Catalog[] catalogs, ReadOnlySpan<int> lines, NameStrength strength)
    {
        int count = 0;
        int sure = 0;
        for (int i = 0; i < catalogs.Length; i++)
        {
            if (lines[i] >= 0)
            {
                count += NameSearch.Count(NameSearch.Line(catalogs[i], lines[i]), out int named);
                sure += named;
            }
        }

        // Those that the name identifies stand before all candidates.
        Entity[] entities = new Entity[count];
        int next = 0;
        int candidate = sure;
        for (int i = 0; i < catalogs.Length; i++)
        {
            if (lines[i] >= 0)
            {
                ReadOnlySpan<byte> line = NameSearch.Line(catalogs[i], lines[i]);
                int ids = NameSearch.Count(line, out int named);
                catalogs[i].Read(line, entities, next, candidate);
                next += named;
                candidate += ids - named;
            }
        }

        return new NameMatches<Entity>(entities, sure, strength);
    }
}
