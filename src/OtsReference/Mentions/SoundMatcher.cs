namespace Ots.Mentions;

/// <summary>Finds persons whose name the data has in other spellings: the given name and, next or after a second one, the surname sound like theirs.</summary>
internal static class SoundMatcher
{
    private const int MostWords = 4;
    private const int ShortestSurname = 3;

    /// <summary>The person whose given name sounds like a word; of no words where there is none.</summary>
    public static Found Find(in WordWindow window, int first)
    {
        if (window[first].Skeleton == 0)
        {
            return default;
        }

        Found found = Find(window, first, window.Lexicon.ByGivenName.At(window[first].Skeleton), isRussianCase: false);
        if (found.Words > 0 || !IsCyrillic(window, window[first]))
        {
            return found;
        }

        // In Russian both parts are in the same case (Ислама Каримова), but the first half of a double name is in none: Касым-Жомартом Токаевым.
        ulong skeleton = window[first].Skeleton;
        if (first + 1 == window.Count || window[first + 1].Gap != Gap.Hyphen)
        {
            ReadOnlySpan<char> given = window.Fold(window[first]);
            int stem = RussianCases.StemOf(given);
            skeleton = stem == given.Length ? 0 : Skeleton.Of(given[..stem]);
        }

        return Find(window, first, window.Lexicon.ByGivenName.At(skeleton), isRussianCase: true);
    }

    private static Found Find(in WordWindow window, int first, ReadOnlySpan<int> persons, bool isRussianCase)
    {
        for (int i = first + 1; persons.Length > 0 && i < window.Count && i < first + MostWords && IsNamePart(window[i]); i++)
        {
            ref Word word = ref window[i];
            ReadOnlySpan<char> folded = window.Fold(word);
            int longest = isRussianCase ? RussianCases.StemOf(folded) : folded.Length;
            int shortest = isRussianCase ? longest : Math.Max(ShortestSurname, folded.Length - Endings.Longest);
            for (int stem = longest; stem >= shortest; stem--)
            {
                if (stem < folded.Length && !isRussianCase && !Endings.Accepts(folded, stem, word.Apostrophe == stem, window.Text[word.Start..word.End]))
                {
                    continue;
                }

                int[] named = Common(persons, window.Lexicon.BySurname.At(Skeleton.Of(folded[..stem])), window.Lexicon);
                if (named.Length > 0)
                {
                    word.StemLength = (byte)stem;
                    return new Found(i - first + 1, stem < folded.Length && !isRussianCase, NameRank.Surname, named);
                }
            }
        }

        return default;
    }

    private static bool IsNamePart(in Word word) => word is { Skeleton: not 0, Gap: Gap.Space or Gap.Hyphen, IsTaken: false };

    private static bool IsCyrillic(in WordWindow window, in Word word) => window.Text[word.Start] is >= 'Ѐ' and <= 'ӿ';

    private static int[] Common(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Lexicon lexicon)
    {
        int[] common = [];
        foreach (int entity in left)
        {
            if (right.Contains(entity))
            {
                common = common.Length == 0 ? lexicon.Alone(entity) : [.. common, entity];
            }
        }

        return common;
    }
}
