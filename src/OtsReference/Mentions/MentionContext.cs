using System.Collections.ObjectModel;
using System.Globalization;

namespace Ots.Mentions;

/// <summary>The names found in a text, and what the text as a whole says of those that do not identify by themselves.</summary>
internal sealed class MentionContext(Lexicon lexicon)
{
    private readonly List<Hit> _hits = [];
    private readonly HashSet<int> _years = [];
    private readonly HashSet<int> _named = [];

    /// <summary>Notes a year that the text has.</summary>
    public void AddYear(ReadOnlySpan<char> digits)
    {
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year))
        {
            _years.Add(year);
        }
    }

    /// <summary>Notes a name.</summary>
    /// <param name="hit">The name.</param>
    /// <param name="isWithin">Whether it lies in a weak name, for which it cannot speak.</param>
    public void Add(in Hit hit, bool isWithin = false)
    {
        _hits.Add(hit);
        if (!isWithin && hit.Entities.Length == 1 && (hit.Rank == NameRank.Strong || (hit.Rank == NameRank.Surname && (hit.IsSupported || hit.HasTitle))))
        {
            _named.Add(hit.Entities[0]);
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

    private bool IsNamed(int[] entities)
    {
        foreach (int entity in entities)
        {
            if (_named.Contains(entity))
            {
                return true;
            }
        }

        return false;
    }

    private Mention? Resolve(in Hit hit, CandidateRanking ranking)
    {
        bool isAlone = hit.Rank == NameRank.Surname && !hit.IsSupported && !hit.HasTitle && !IsNamed(hit.Entities);
        if (isAlone && !(hit.IsLikely && _named.Count > 0))
        {
            return null;
        }

        RankedCandidates candidates = ranking.Rank(hit.Entities);
        if (hit.Rank == NameRank.Weak && !candidates.IsLikely)
        {
            return null;
        }

        MentionStrength strength = hit.Rank == NameRank.Strong && hit.Entities.Length == 1 ? MentionStrength.Strong
            : candidates.IsAmbiguous || isAlone ? MentionStrength.Weak
            : MentionStrength.Likely;
        return new Mention(hit.Start, hit.NameEnd - hit.Start, hit.End - hit.Start, candidates.Entities, candidates.IsAmbiguous, strength);
    }
}
