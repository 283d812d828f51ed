namespace Ots.Mentions;

/// <summary>
/// The endings that the Turkic languages write behind a name, and the English possessive. They are few once folded: vowel harmony
/// leaves a, e, i and u of eight vowels in the Latin alphabets.
/// </summary>
internal static class Endings
{
    /// <summary>The most letters that an ending has.</summary>
    public const int Longest = 6;

    // Turkish and Azerbaijani: genitive, accusative, dative, locative, ablative, instrumental, -ki, -dır, -dək. After a vowel, with what joins them; after
    // the possessive that ends a compound name (Teşkilatı), with n. Uzbek: -ning, -ni, -ga, -da, -dan, -dagi, -gacha, -niki. Kazakh and Turkmen in Latin.
    private const string AfterAnyLatin =
        "da de ta te dan den tan ten dir dur tir tur daki deki taki teki dagi tagi daydi deydi taydi teydi dadir dedir tadir tedir ni ning niki ga ka qa ge ke gacha kacha qacha nin nun nyn men ben pen";

    private const string AfterConsonantLatin = "in un yn i u y a e adek edek la le";

    private const string AfterVowelLatin =
        "yi yu ya ye yla yle yadek yedek nu na ne nda nde ndan nden ndaki ndeki nadek nedek yn";

    // Kazakh, Kyrgyz and Uzbek.
    private const string AfterAnyCyrillic =
        "ның нің дың дің тың тің нын нин нун нүн дын дин дун дүн тын тин тун түн нинг ны ні ды ді ты ті ни ну нү ди ду дү ти ту тү "
        + "га ге го гө ка ке ко кө ға қа да де до дө та те то тө дан ден дон дөн тан тен тон төн нан нен нон нөн мен бен пен "
        + "дагы деги догу дөгү тагы теги тогу төгү дағы дегі тағы тегі даги гача кача қача ники";

    private const string AfterVowelCyrillic =
        "н на не но нө нда нде ндо ндө ндан нден ндагы ндеги ндогу ндөгү ндағы ндегі";

    private const string OfPlace =
        "da de ta te dan den tan ten daki deki taki teki dagi tagi a e ya ye ga ge ka ke qa gacha kacha qacha dek adek edek daydi deydi taydi teydi dadir dedir tadir tedir "
        + "да де до дө та те то тө дан ден дон дөн тан тен тон төн дагы деги догу дөгү тагы теги тогу төгү дағы дегі тағы тегі даги га ге го гө ка ке ко кө ға қа гача кача қача";

    private static readonly SortedWords s_afterAny = new(AfterAnyLatin + " " + AfterAnyCyrillic);
    private static readonly SortedWords s_afterConsonant = new(AfterConsonantLatin);
    private static readonly SortedWords s_afterVowel = new(AfterVowelLatin + " " + AfterVowelCyrillic);
    private static readonly SortedWords s_ofPlace = new(OfPlace);

    /// <summary>Whether some letters are an ending that can stand alone behind a hyphen: <c>TDT-nin</c>.</summary>
    public static bool Contains(ReadOnlySpan<char> letters) => letters.Length <= Longest
        && (s_afterAny.Contains(letters) || s_afterConsonant.Contains(letters) || s_afterVowel.Contains(letters));

    /// <summary>Whether an ending says where, where to or where from.</summary>
    public static bool IsOfPlace(ReadOnlySpan<char> letters) => s_ofPlace.Contains(letters);

    /// <summary>Whether an ending is a genitive, or the English possessive.</summary>
    public static bool IsGenitive(ReadOnlySpan<char> letters) => letters is [.., 'n' or 'н' or 'ң'] and not [.., 'a' or 'e' or 'а' or 'е' or 'о' or 'ө', _] || letters is "ning" or "нинг" or "s";

    /// <summary>Whether a word is a stem with an ending.</summary>
    /// <param name="folded">The word's folded letters.</param>
    /// <param name="stem">The number of letters of the stem.</param>
    /// <param name="hasApostrophe">Whether an apostrophe divides the two.</param>
    /// <param name="word">The word as it is written.</param>
    public static bool Accepts(ReadOnlySpan<char> folded, int stem, bool hasApostrophe, ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> ending = folded[stem..];
        if (ending.Length > Longest)
        {
            return false;
        }

        if (hasApostrophe)
        {
            return ending is "s" || Contains(ending);
        }

        // What is short and without an apostrophe may be another word (Merv and Merve), so the sounds have to agree.
        // Ошто is Ош: two letters are enough where English has no such letter.
        if (stem < (word[stem - 1] > 'z' ? 2 : 3) || (ending.Length < 2 && stem < 5))
        {
            return false;
        }

        if (s_afterAny.Contains(ending))
        {
            return true;
        }

        // In the Latin alphabets y is a vowel to some and a consonant to others.
        char last = folded[stem - 1];
        return IsVowel(last) || (last == 'y' && s_afterVowel.Contains(ending))
            ? s_afterVowel.Contains(ending) && (ending.Length > 1 || stem > 5)
            : s_afterConsonant.Contains(ending) && (ending.Length > 1 || (Harmony.Agree(word) && !IsFeminine(folded)));
    }

    // Aliyeva is another person than Aliyev.
    private static bool IsFeminine(ReadOnlySpan<char> folded) => folded.EndsWith("ova", StringComparison.Ordinal) || folded.EndsWith("eva", StringComparison.Ordinal);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u'
        or 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я' or 'і' or 'ү' or 'ө' or 'ә' or 'ұ' or 'ў' or 'ё';
}
