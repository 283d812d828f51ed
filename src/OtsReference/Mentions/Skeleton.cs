namespace Ots.Mentions;

/// <summary>
/// What the spellings of a name in all languages and scripts of the region share: its consonants, those merged that are written for one another
/// (k, q, g, kh, x and h; c, j, zh and ch), and whether it starts and ends in a vowel. Too little to know a name by, but enough to know a person by given name and surname
/// together: Rajab Toyyib Erdoʻgʻan is Recep Tayyip Erdoğan.
/// </summary>
internal static class Skeleton
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>A hash of the skeleton of folded letters, or 0 where it has fewer than two sounds.</summary>
    public static ulong Of(ReadOnlySpan<char> folded)
    {
        ulong hash = Seed;
        int sounds = 0;
        char last = '\0';
        for (int i = 0; i < folded.Length; i++)
        {
            char next = i + 1 < folded.Length ? folded[i + 1] : '\0';
            char sound = Sound(folded[i], next);
            if (sound == 'H' && i > 0 && folded[i - 1] is 's' or 'z' or 'c' or 'k' or 'g')
            {
                // The second letter of sh, zh, ch, kh, gh.
                continue;
            }

            bool isEdge = i == 0 || i == folded.Length - 1;
            if (sound == '\0' || (sound == 'A' && !isEdge))
            {
                last = sound == 'A' ? sound : last;
                continue;
            }

            sound = sound == 'H' ? 'K' : sound;
            if (sound != last)
            {
                hash = (hash ^ sound) * Prime;
                sounds++;
            }

            last = sound;
        }

        return sounds < 2 ? 0 : hash;
    }

    private static char Sound(char letter, char next) => letter switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я' or 'й' or 'і' or 'ү' or 'ұ' or 'ө' or 'ә' or 'ў' => 'A',
        'b' or 'p' or 'б' or 'п' => 'P',
        'd' when next is 'j' or 'z' => '\0',
        'д' when next == 'ж' => '\0',
        'd' or 't' or 'д' or 'т' => 'T',
        'z' when next == 'h' => 'C',
        'c' or 'j' or 'ж' or 'ч' or 'җ' or 'ҷ' => 'C',
        'h' => 'H',
        'g' or 'k' or 'q' or 'x' or 'г' or 'к' or 'х' or 'ғ' or 'қ' or 'ҳ' or 'һ' => 'K',
        's' or 'с' or 'ш' or 'щ' or 'ц' => 'S',
        'z' or 'з' => 'Z',
        'v' or 'w' or 'в' => 'V',
        'f' or 'ф' => 'F',
        'l' or 'л' => 'L',
        'm' or 'м' => 'M',
        'n' or 'н' or 'ң' => 'N',
        'r' or 'р' => 'R',
        _ => '\0',
    };
}
