namespace Ots.Mentions;

/// <summary>A name found in a text, before the rest of the text has its say.</summary>
/// <param name="Start">Where the mention starts.</param>
/// <param name="NameEnd">Where the name ends.</param>
/// <param name="End">Where the mention ends.</param>
/// <param name="Rank">What the name is worth.</param>
/// <param name="Entities">Whom it may name, as places in the lexicon.</param>
/// <param name="IsSupported">Whether it is more than one word: a full name, or a surname with a given name or an initial.</param>
/// <param name="HasTitle">Whether a title stands before it.</param>
/// <param name="IsLikely">Whether a surname alone is so long that it is hardly another word.</param>
internal readonly record struct Hit(
    int Start, int NameEnd, int End, NameRank Rank, int[] Entities, bool IsSupported, bool HasTitle = false, bool IsLikely = false);
