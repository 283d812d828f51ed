namespace Ots.Mentions;

/// <summary>A name found in a text, before the rest of the text has its say.</summary>
internal sealed class Hit(int start, int nameEnd, int end, NameRank rank, int[] entities)
{
    /// <summary>Where the mention starts.</summary>
    public readonly int Start = start;

    /// <summary>Where the name ends.</summary>
    public readonly int NameEnd = nameEnd;

    /// <summary>Where the mention ends.</summary>
    public readonly int End = end;

    /// <summary>What the name is worth.</summary>
    public readonly NameRank Rank = rank;

    /// <summary>Whom it may name, as places in the lexicon.</summary>
    public readonly int[] Entities = entities;

    /// <summary>Whether it is more than one word: a full name, or a surname with a given name or an initial.</summary>
    public bool IsSupported;

    /// <summary>Whether a title stands before it.</summary>
    public bool HasTitle;

    /// <summary>How a surname looks that stands alone.</summary>
    public SurnameShape Shape;

    /// <summary>Whether it is the name of somebody else, who shares the surname of the entities.</summary>
    public bool IsOfOther;

    /// <summary>Whether it is a surname with nothing beside it.</summary>
    public bool IsBare => Rank == NameRank.Surname && !IsSupported && !HasTitle;

    /// <summary>Whether it says enough to know by it who is meant elsewhere in the text.</summary>
    public bool Identifies => Entities.Length == 1 && Rank != NameRank.Weak && !IsBare;
}

/// <summary>Whether a surname alone may be another word.</summary>
internal enum SurnameShape
{
    /// <summary>It may.</summary>
    Doubtful,

    /// <summary>Hardly, where the text speaks of what the person has to do with.</summary>
    Plausible,

    /// <summary>It is too long for it, or ends as no word does.</summary>
    Likely,
}
