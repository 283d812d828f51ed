namespace Ots.Mentions;

/// <summary>Follows the words of a text through the names, for the longest name that starts at a word.</summary>
internal static class NameMatcher
{
    private const int LongestAbbreviation = 4;
    private const int LongestGenitive = 4;

    /// <summary>The longest name that starts at a word; of no words where there is none.</summary>
    /// <param name="window">The words.</param>
    /// <param name="first">The place of the word.</param>
    /// <param name="isWithin">Whether a weak name is looked into, in which no weak name counts.</param>
    public static Found Longest(in WordWindow window, int first, bool isWithin)
    {
        Found best = default;
        if (window[first].Whole != WordTrie.Root || window[first].Stem != WordTrie.Root)
        {
            Follow(window, first, first, NameTrie.Start, isWithin, ref best);
        }

        return best;
    }

    private static void Follow(in WordWindow window, int first, int index, int node, bool isWithin, ref Found best)
    {
        Follow(window, first, index, node, window[index].Whole, hasEnding: false, isWithin, ref best);
        Follow(window, first, index, node, window[index].Stem, hasEnding: true, isWithin, ref best);
    }

    private static void Follow(in WordWindow window, int first, int index, int node, int form, bool hasEnding, bool isWithin, ref Found best)
    {
        foreach (int value in form == WordTrie.Root ? default : window.Lexicon.Words.At(form))
        {
            if (hasEnding && WordTrie.IsCase(value))
            {
                break;
            }

            int next = window.Lexicon.Names.Step(node, WordTrie.WordOf(value));
            if (next < 0)
            {
                continue;
            }

            int count = index - first + 1;
            if (count > best.Words || (count == best.Words && best.HasEnding && !hasEnding))
            {
                Take(window, first, count, next, hasEnding, isWithin, ref best);
            }

            if (index + 1 < window.Count && count < Lexicon.LongestName && Joins(window, index + 1) && (!hasEnding || IsGenitive(window, window[index])))
            {
                Follow(window, first, index + 1, next, isWithin, ref best);
                if (!hasEnding && index + 2 < window.Count && IsGenitiveAlone(window, window[index + 1]) && Joins(window, index + 2))
                {
                    Follow(window, first, index + 2, next, isWithin, ref best);
                }
            }
        }
    }

    // Whether a name can go on over what stands before a word: 8. Zirvesi, but not from one sentence into the next.
    private static bool Joins(in WordWindow window, int index) => window[index].Gap switch
    {
        Gap.Space or Gap.Hyphen => true,
        Gap.Stop => IsAbbreviated(window, window[index - 1]),
        Gap.Break => IsDashBeforeNumber(window, window[index - 1], window[index]),
        _ => false,
    };

    // A vision of the Turkic world – 2040: many set a dash before the number.
    private static bool IsDashBeforeNumber(in WordWindow window, in Word before, in Word word) =>
        char.IsAsciiDigit(window.Text[word.Start]) && window.Text[before.End..word.Start].Trim() is ['-' or '–' or '—'];

    private static bool IsAbbreviated(in WordWindow window, in Word word) =>
        word.Length <= LongestAbbreviation && (char.IsAsciiDigit(window.Text[word.Start]) || word.Capitals == word.Length);

    // Within a name only a genitive is taken for granted: Vengriyaning Bosh vaziri is Vengriya Bosh vaziri.
    private static bool IsGenitive(in WordWindow window, in Word word) => Endings.IsGenitive(window.Fold(word)[word.StemLength..]);

    // TDT-nin Baş katibi is TDT Baş katibi: an acronym has its ending behind a hyphen.
    private static bool IsGenitiveAlone(in WordWindow window, in Word word)
    {
        if (word is not { Gap: Gap.Hyphen, Capitals: 0, Length: > 1 and <= LongestGenitive })
        {
            return false;
        }

        ReadOnlySpan<char> letters = window.Fold(word);
        return Endings.IsGenitive(letters) && Endings.Contains(letters);
    }

    // Keeps the name at a node where it is written as a name is.
    private static void Take(in WordWindow window, int first, int count, int node, bool hasEnding, bool isWithin, ref Found best)
    {
        int[]? entities = null;
        NameRank rank = default;
        for (NameVariant? variant = window.Lexicon.Names.At(node); variant is not null && (entities is null || variant.Rank == rank); variant = variant.Next)
        {
            if ((!isWithin || variant.Rank != NameRank.Weak) && IsWritten(window, variant, first, count, hasEnding))
            {
                entities = entities is null ? variant.Entities : Union(entities, variant.Entities);
                rank = variant.Rank;
            }
        }

        if (entities is not null)
        {
            best = new Found(count, hasEnding, rank, entities);
        }
    }

    private static int[] Union(int[] left, int[] right)
    {
        List<int> union = [.. left];
        foreach (int entity in right)
        {
            if (!union.Contains(entity))
            {
                union.Add(entity);
            }
        }

        return union.ToArray();
    }

    private static bool IsWritten(in WordWindow window, NameVariant variant, int first, int count, bool hasEnding)
    {
        ref readonly Word word = ref window[first];
        if (variant.IsAcronym)
        {
            int length = hasEnding ? word.StemLength : word.Length;
            return word.Capitals == length || (word.Capitals == word.Length && word.Length > length);
        }

        if (count == 1 || variant.Rank == NameRank.Weak)
        {
            return word.IsCapitalized;
        }

        // The president of Kazakhstan, Turkic investment fund: a third of the capitals is enough, as not all write all.
        int wanted = 0;
        int written = 0;
        for (int i = 0; i < count; i++)
        {
            if ((variant.Capitals & (1u << (i & 31))) != 0)
            {
                wanted++;
                written += window[first + i].IsCapitalized ? 1 : 0;
            }
        }

        return written * 3 >= wanted;
    }
}
