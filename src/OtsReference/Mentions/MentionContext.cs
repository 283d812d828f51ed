using System.Collections.ObjectModel;

namespace Ots.Mentions;

/// <summary>The names found in a text, and what the text as a whole says of those that do not identify by themselves.</summary>
internal sealed class MentionContext(Lexicon lexicon)
{
    private readonly List<Hit> _hits = [];
    private readonly List<int> _years = [];
    private readonly Membership _named = new(lexicon.Entities.Length);
    private readonly Membership _borneByOthers = new(lexicon.Entities.Length);

    /// <summary>Notes a year that the text has.</summary>
    public void AddYear(ReadOnlySpan<char> digits)
    {
        int year = Years.Read(digits);
        if (year > 0 && !_years.Contains(year))
        {
            _years.Add(year);
        }
    }

    /// <summary>Notes a name.</summary>
    /// <param name="hit">The name.</param>
    /// <param name="isWithin">Whether it lies in a weak name, for which it cannot speak.</param>
    public void Add(Hit hit, bool isWithin = false)
    {
        _hits.Add(hit);
        if (!isWithin && hit.Entities.Length == 1 && hit.Rank != NameRank.Weak && !hit.IsBare)
        {
            _named.Add(hit.Entities[0]);
        }
    }

    /// <summary>Notes that somebody else has the surname of some entities.</summary>
    public void AddOther(int[] entities)
    {
        foreach (int entity in entities)
        {
            _borneByOthers.Add(entity);
        }
    }

    /// <summary>The mentions, once the text is read.</summary>
    public IReadOnlyList<Mention> Resolve()
    {
        if (_hits.Count == 0)
        {
            return ReadOnlyCollection<Mention>.Empty;
        }

        CandidateRanking ranking = new(lexicon, _named, _years);
        List<Mention> mentions = new(_hits.Count);
        int end = 0;
        foreach (Hit hit in _hits)
        {
            // What lies in a weak name counts where that does not.
            if (hit.Start >= end && Resolve(hit, ranking) is { } mention)
            {
                mentions.Add(mention);
                end = hit.End;
            }
        }

        return mentions.AsReadOnly();
    }

    private Mention? Resolve(Hit hit, CandidateRanking ranking)
    {
        bool isAlone = hit.IsBare && !_named.HasAny(hit.Entities);

        // Whoever the text calls by this surname and another given name is more likely meant.
        if (isAlone && (hit.Shape == SurnameShape.Doubtful || _named.IsEmpty || _borneByOthers.HasAny(hit.Entities)))
        {
            return null;
        }

        if ((hit.Rank == NameRank.Weak || (isAlone && hit.Shape == SurnameShape.Plausible)) && !ranking.IsLikely(hit.Entities))
        {
            return null;
        }

        RankedCandidates candidates = ranking.Rank(hit.Entities);
        MentionStrength strength = hit.Rank is NameRank.Strong or NameRank.Homograph && hit.Entities.Length == 1 ? MentionStrength.Strong
            : candidates.IsAmbiguous || isAlone ? MentionStrength.Weak
            : MentionStrength.Likely;
        return new Mention(hit.Start, hit.NameEnd - hit.Start, hit.End - hit.Start, candidates.Entities, candidates.IsAmbiguous, strength);
    }
}
