namespace Ots.Mentions;

/// <summary>What stands between a word and the one before it.</summary>
internal enum Gap : byte
{
    /// <summary>Spaces, or one line's end.</summary>
    Space,

    /// <summary>A hyphen, with no space.</summary>
    Hyphen,

    /// <summary>A full stop, which ends a sentence or an abbreviation.</summary>
    Stop,

    /// <summary>Another mark inside a sentence.</summary>
    Break,

    /// <summary>The end of a sentence or a paragraph, or the start of the text.</summary>
    Sentence,
}

/// <summary>A word of a text: its place, what its letters look like, and what is known of it.</summary>
internal struct Word
{
    /// <summary>Where its first letter is.</summary>
    public int Start;

    /// <summary>Where its last letter ends.</summary>
    public int End;

    /// <summary>The number of folded letters; 0 where there are more than any name has.</summary>
    public byte Length;

    /// <summary>The number of letters before the last apostrophe, or 0.</summary>
    public byte Apostrophe;

    /// <summary>The number of capitals that it starts with.</summary>
    public byte Capitals;

    /// <summary>What stands before it.</summary>
    public Gap Gap;

    /// <summary>Whether a mention has it already.</summary>
    public bool IsTaken;

    /// <summary>Where the whole word is in the lexicon's trie, or 0.</summary>
    public int Whole;

    /// <summary>Where the word without an ending is in the lexicon's trie, or 0.</summary>
    public int Stem;

    /// <summary>The number of letters before the ending.</summary>
    public byte StemLength;

    /// <summary>The skeleton of a capitalized word, or 0.</summary>
    public ulong Skeleton;

    /// <summary>Whether it starts with a capital.</summary>
    public readonly bool IsCapitalized => Capitals > 0;

    /// <summary>Where the stem ends in the text: the letters are counted again, since marks and apostrophes may lie between them.</summary>
    public readonly int StemEnd(ReadOnlySpan<char> text)
    {
        int end = Start;
        for (int letters = StemLength; letters > 0 && end < End; end++)
        {
            char c = text[end];
            letters -= c < Letters.Table.Length && Letters.Table[c] >= Letters.FirstLetter ? 1 : 0;
        }

        return end;
    }

    /// <summary>Marks words as parts of a mention.</summary>
    public static void Take(Span<Word> words)
    {
        foreach (ref Word word in words)
        {
            word.IsTaken = true;
        }
    }
}
