using System.Collections.ObjectModel;
using Ots.Text;

namespace Ots.Mentions;

/// <summary>The names found in a text, and what the text as a whole says of those that do not identify by themselves.</summary>
internal sealed class MentionContext(Lexicon lexicon)
{
    private readonly List<Hit> _hits = [];
    private readonly List<int> _years = [];
    private readonly Membership _named = new(lexicon.Entities.Length);
    private readonly Membership _borneByOthers = new(lexicon.Entities.Length);
    private readonly Membership _namedSoFar = new(lexicon.Entities.Length);
    private readonly Membership _borneByOthersSoFar = new(lexicon.Entities.Length);

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
        if (hit.IsOfOther)
        {
            _borneByOthers.Add(hit.Entities);
        }
        else if (!isWithin && hit.Identifies)
        {
            _named.Add(hit.Entities);
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
            if (hit.IsOfOther)
            {
                _borneByOthersSoFar.Add(hit.Entities);
                continue;
            }

            // What lies in a weak name counts where that does not.
            if (hit.Start >= end && Resolve(hit, ranking) is { } mention)
            {
                mentions.Add(mention);
                end = hit.End;
            }

            if (hit.Identifies)
            {
                _namedSoFar.Add(hit.Entities);
            }
        }

        return mentions.AsReadOnly();
    }

    private Mention? Resolve(Hit hit, CandidateRanking ranking)
    {
        bool isAlone = hit.IsBare && !_named.HasAny(hit.Entities);

        if (isAlone && (hit.Shape == SurnameShape.Doubtful || _named.IsEmpty))
        {
            return null;
        }

        // Whoever the text calls by this surname and another given name is meant, until the text has named the entity.
        if (hit.IsBare && (isAlone ? _borneByOthers.HasAny(hit.Entities) : _borneByOthersSoFar.HasAny(hit.Entities) && !_namedSoFar.HasAny(hit.Entities)))
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
