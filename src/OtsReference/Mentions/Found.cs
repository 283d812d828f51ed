namespace Ots.Mentions;

/// <summary>The longest name that starts at a word.</summary>
/// <param name="words">How many words it has.</param>
/// <param name="hasEnding">Whether its last word has an ending of its own language.</param>
/// <param name="rank">What it is worth.</param>
/// <param name="entities">Whom it may name, as places in the lexicon.</param>
internal readonly struct Found(int words, bool hasEnding, NameRank rank, int[] entities)
{
    /// <summary>How many words it has; 0 where there is no name.</summary>
    public readonly int Words = words;

    /// <summary>Whether its last word has an ending of its own language.</summary>
    public readonly bool HasEnding = hasEnding;

    /// <summary>What it is worth.</summary>
    public readonly NameRank Rank = rank;

    /// <summary>Whom it may name, as places in the lexicon.</summary>
    public readonly int[] Entities = entities;
}
