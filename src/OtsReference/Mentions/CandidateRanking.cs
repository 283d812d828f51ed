using Ots.Runtime;
using Ots.Text;

namespace Ots.Mentions;

/// <summary>The entities that a name can mean, the likeliest first.</summary>
internal sealed class RankedCandidates(IReadOnlyList<Entity> entities, bool isAmbiguous)
{
    /// <summary>The entities.</summary>
    public readonly IReadOnlyList<Entity> Entities = entities;

    /// <summary>Whether nothing decides between the first two.</summary>
    public readonly bool IsAmbiguous = isAmbiguous;
}

/// <summary>
/// Ranks the entities that share a name by what else the text has: the full name of one, the year in an id, other entities that one refers to.
/// What the text does not decide is ranked by how late an entity is, and by how much of the data speaks of each.
/// </summary>
internal sealed class CandidateRanking(Lexicon lexicon, Membership named, List<int> years)
{
    private const int ForFullName = 1000;
    private const int ForYear = 100;

    private readonly RankedCandidates?[] _alone = new RankedCandidates?[lexicon.Entities.Length];
    private readonly List<int[]> _keys = [];
    private readonly List<RankedCandidates> _ranked = [];

    // One more than the evidence for each entity, 0 where it was not counted yet.
    private readonly int[] _evidence = new int[lexicon.Entities.Length];
    private HashSet<string>? _namedIds;

    /// <summary>Ranks some entities.</summary>
    /// <param name="entities">Their places in the lexicon; the same ones are ranked once.</param>
    public RankedCandidates Rank(int[] entities)
    {
        if (entities.Length == 1)
        {
            return _alone[entities[0]] ??= new RankedCandidates(Row.List([lexicon.Entities[entities[0]]]), isAmbiguous: false);
        }

        for (int i = 0; i < _keys.Count; i++)
        {
            if (_keys[i].AsSpan().SequenceEqual(entities))
            {
                return _ranked[i];
            }
        }

        RankedCandidates ranked = Compute(entities);
        _keys.Add(entities);
        _ranked.Add(ranked);
        return ranked;
    }

    /// <summary>Whether anything in the text speaks for one of some entities.</summary>
    public bool IsLikely(int[] entities)
    {
        foreach (int entity in entities)
        {
            if (Evidence(entity) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private RankedCandidates Compute(int[] entities)
    {
        List<Candidate> candidates = new(entities.Length);
        foreach (int entity in entities)
        {
            candidates.Add(new Candidate(lexicon.Entities[entity], Evidence(entity)));
        }

        candidates.Sort(Compare);
        Entity[] ranked = new Entity[candidates.Count];
        for (int i = 0; i < ranked.Length; i++)
        {
            ranked[i] = candidates[i].Entity;
        }

        return new RankedCandidates(Row.List(ranked), candidates[0].Evidence == candidates[1].Evidence);
    }

    private int Compare(Candidate left, Candidate right)
    {
        int order = right.Evidence.CompareTo(left.Evidence);

        // News speak of the last of several more often than of the first.
        order = order != 0 ? order : right.Year.CompareTo(left.Year);
        order = order != 0 ? order : lexicon.Prominence.Of(right.Entity).CompareTo(lexicon.Prominence.Of(left.Entity));
        return order != 0 ? order : string.CompareOrdinal(left.Entity.Id, right.Entity.Id);
    }

    private int Evidence(int entity)
    {
        if (_evidence[entity] == 0)
        {
            _evidence[entity] = CountEvidence(entity) + 1;
        }

        return _evidence[entity] - 1;
    }

    private int CountEvidence(int entity)
    {
        Entity candidate = lexicon.Entities[entity];
        int evidence = (named.Has(entity) ? ForFullName : 0) + (years.Contains(Years.InId(candidate.Id)) ? ForYear : 0);
        _namedIds ??= NamedIds();
        List<string> counted = [];
        foreach (string id in Prominence.ReferencesOf(candidate))
        {
            if (_namedIds.Contains(id) && !counted.Contains(id))
            {
                counted.Add(id);
            }
        }

        return evidence + counted.Count;
    }

    private HashSet<string> NamedIds()
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int entity = 0; entity < lexicon.Entities.Length; entity++)
        {
            if (named.Has(entity))
            {
                ids.Add(lexicon.Entities[entity].Id);
            }
        }

        return ids;
    }

    private sealed class Candidate(Entity entity, int evidence)
    {
        public readonly Entity Entity = entity;
        public readonly int Evidence = evidence;
        public readonly int Year = entity is Official official ? LastTerm(official) : Years.InId(entity.Id);

        private static int LastTerm(Official official)
        {
            int year = 0;
            foreach (Term term in official.Terms)
            {
                year = Math.Max(year, (term.Start ?? term.ConfirmedFrom)?.Earliest.Year ?? 0);
            }

            return year;
        }
    }
}
