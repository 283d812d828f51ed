namespace Ots.Mentions;

/// <summary>Names that are other words too, and how a text shows that the name is meant.</summary>
internal static class Homographs
{
    // Places that are also a given name or a hero: Mary, a city of Turkmenistan; Manas, a city of Kyrgyzstan.
    private static readonly SortedWords s_names = new("mary mari manas мары манас");

    // Places that are also a word, which differs where no sentence starts: a bodrum is a cellar.
    private static readonly SortedWords s_words = new("bodrum");

    // Surnames that are also a word or a given name, longer than those that are never taken alone.
    private static readonly SortedWords s_surnames = new("colak fidan hasan magyar novak sezer solyom talat tatar татар фидан талат сезер гасан");

    // What stands before or behind the name of a place.
    private static readonly SortedWords s_prepositions = new("in near around outside в во из под около");

    private static readonly WordStarts s_settlements = new(
        "city town province region velayat sehr kent ilce vilayet viloyat shahar shahr "
        + "город област велаят вилоят қала шаар шаҳар шаҳр облус облыс");

    /// <summary>Whether the folded name of a place is another word too.</summary>
    public static bool Contains(ReadOnlySpan<char> name) => s_names.Contains(name) || s_words.Contains(name);

    /// <summary>Whether a folded surname is another word too.</summary>
    public static bool ContainsSurname(ReadOnlySpan<char> surname) => s_surnames.Contains(surname);

    /// <summary>Whether a word such as <c>Mary</c> stands where a place does: in a case of place, after a preposition, or beside a word such as city.</summary>
    public static bool StandsForPlace(in WordWindow window, int index, bool hasEnding)
    {
        ref readonly Word word = ref window[index];
        ReadOnlySpan<char> name = window.Fold(word);
        if (hasEnding && Endings.IsOfPlace(name[word.StemLength..]))
        {
            return true;
        }

        if (IsWithinSentence(window, word) && s_words.Contains(hasEnding ? name[..word.StemLength] : name))
        {
            return true;
        }

        if (index > 0 && word.Gap == Gap.Space)
        {
            ReadOnlySpan<char> before = window.Fold(window[index - 1]);
            if (s_prepositions.Contains(before) || s_settlements.Match(before))
            {
                return true;
            }
        }

        return index + 1 < window.Count && window[index + 1].Gap == Gap.Space && s_settlements.Match(window.Fold(window[index + 1]));
    }

    // Behind a space alone or a comma; a dash may as well start a line of talk.
    private static bool IsWithinSentence(in WordWindow window, in Word word)
    {
        int before = word.Start - 1;
        while (before >= 0 && window.Text[before] == ' ')
        {
            before--;
        }

        return word.Gap == Gap.Space || (before >= 0 && window.Text[before] == ',');
    }
}
