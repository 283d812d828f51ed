using System.Globalization;
using Ots.Runtime;

namespace Ots.Mentions;

/// <summary>The entities that a name can mean, the likeliest first.</summary>
/// <param name="Entities">The entities.</param>
/// <param name="IsAmbiguous">Whether nothing decides between the first two.</param>
/// <param name="IsLikely">Whether anything in the text speaks for the first.</param>
internal sealed record RankedCandidates(IReadOnlyList<Entity> Entities, bool IsAmbiguous, bool IsLikely);

/// <summary>
/// Ranks the entities that share a name by what else the text has: the full name of one, the year in an id, other entities that one refers to.
/// What the text does not decide is ranked by how much of the data speaks of each.
/// </summary>
internal sealed class CandidateRanking(Lexicon lexicon, HashSet<int> named, HashSet<int> years)
{
    private const int ForFullName = 1000;
    private const int ForYear = 100;

    private readonly Dictionary<int[], RankedCandidates> _ranked = new(new SameCandidates());
    private readonly HashSet<string> _namedIds = new(named.Select(entity => lexicon.Entities[entity].Id), StringComparer.Ordinal);

    /// <summary>Ranks some entities.</summary>
    /// <param name="entities">Their places in the lexicon; the same ones are ranked once.</param>
    public RankedCandidates Rank(int[] entities)
    {
        if (!_ranked.TryGetValue(entities, out RankedCandidates? ranked))
        {
            _ranked.Add(entities, ranked = Compute(entities));
        }

        return ranked;
    }

    private RankedCandidates Compute(int[] entities)
    {
        if (entities.Length == 1)
        {
            return new RankedCandidates(Row.List([lexicon.Entities[entities[0]]]), IsAmbiguous: false, Evidence(entities[0]) > 0);
        }

        (Entity Entity, int Evidence)[] ranked =
        [
            .. entities.Select(entity => (Entity: lexicon.Entities[entity], Evidence: Evidence(entity)))
                .OrderByDescending(candidate => candidate.Evidence)
                .ThenByDescending(candidate => YearsOf(candidate.Entity).DefaultIfEmpty().Max())
                .ThenByDescending(candidate => lexicon.Prominence.Of(candidate.Entity))
                .ThenBy(candidate => candidate.Entity.Id, StringComparer.Ordinal),
        ];
        return new RankedCandidates(Row.List(ranked.Select(candidate => candidate.Entity).ToArray()), ranked[0].Evidence == ranked[1].Evidence, ranked[0].Evidence > 0);
    }

    // News speak of the last of several more often than of the first.
    private static IEnumerable<int> YearsOf(Entity entity) => entity.Id.Split('-')
        .Where(part => part.Length == 4)
        .Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : 0);

    private int Evidence(int entity)
    {
        Entity candidate = lexicon.Entities[entity];
        int evidence = (named.Contains(entity) ? ForFullName : 0) + (YearsOf(candidate).Any(years.Contains) ? ForYear : 0);
        return evidence + Prominence.ReferencesOf(candidate).Where(_namedIds.Contains).Distinct().Count();
    }

    private sealed class SameCandidates : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? x, int[]? y) => ReferenceEquals(x, y) || x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj) => HashCode.Combine(obj[0], obj[^1], obj.Length);
    }
}
