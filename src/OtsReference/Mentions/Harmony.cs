namespace Ots.Mentions;

/// <summary>The vowel harmony of Turkish and Azerbaijani, which tells <c>Azərbaycanı</c> (a case) from <c>Azerbaijani</c> (an adjective).</summary>
internal static class Harmony
{
    /// <summary>Whether the last vowel of a word is of the same sort as the one before it: both front or both back.</summary>
    public static bool Agree(ReadOnlySpan<char> word)
    {
        int last = 0;
        for (int i = word.Length - 1; i >= 0; i--)
        {
            int sort = Sort(word[i]);
            if (sort != 0 && last != 0)
            {
                return sort == last;
            }

            last = last == 0 ? sort : last;
        }

        return false;
    }

    private static int Sort(char c) => c switch
    {
        'a' or 'A' or 'â' or 'Â' or 'ı' or 'o' or 'O' or 'u' or 'U' or 'û' => -1,
        'e' or 'E' or 'ə' or 'Ə' or 'i' or 'İ' or 'I' or 'î' or 'ö' or 'Ö' or 'ü' or 'Ü' or 'ä' or 'Ä' or 'é' => 1,
        _ => 0,
    };
}
