namespace Ots.Mentions;

/// <summary>
/// The forms of a Russian word in the six cases, by its last letters. Some of them do not exist; what matters is that all that do
/// are there, and that none is a form of another word.
/// </summary>
internal static class RussianCases
{
    // An ending and, behind it, what stands for it in the other cases. The first ending that a word has decides.
    private static readonly string[] s_declensions =
    [
        "ская", "ской скую", "цкая", "цкой цкую", "ная", "ной ную", "вая", "вой вую", "шая", "шей шую", "ский", "ского скому ским ском",
        "цкий", "цкого цкому цким цком", "кий", "кого кому ким ком", "ший", "шего шему шим шем", "чий", "чего чему чим чем",
        "ний", "него нему ним нем", "тий", "тьего тьему тьим тьем тия тию тием тии", "ный", "ного ному ным ном", "ой", "ого ому ым ом",
        "ый", "ого ому ым ом", "ское", "ского скому ским ском", "ное", "ного ному ным ном", "вое", "вого вому вым вом", "шее", "шего шему шим шем",
        "ие", "ия ию ием ии", "ые", "ых ым ыми", "ье", "ья ью ьем", "ство", "ства ству ством стве", "ия", "ии ию ией", "ья", "ьи ью ьей ье",
        "га", "ги ге гу гой", "ка", "ки ке ку кой", "ха", "хи хе ху хой", "ша", "ши ше шу шей шой", "жа", "жи же жу жей", "ча", "чи че чу чей",
        "ца", "цы це цу цей", "а", "ы е у ой ою", "я", "и е ю ей", "ец", "ца цу цем це", "й", "я ю ем е и", "ь", "я ю ем е и ью", "о", "а у ом е",
    ];

    private const string OfConsonants = "а у ом ым ем е";

    // What stands behind the number of an ordinal.
    private const string OfOrdinals = "го ого му ому м ом ым ой ю ую";

    /// <summary>The other forms of a word.</summary>
    public static List<string> Of(string word)
    {
        List<string> forms = [];
        if (word is "й" or "я" or "е")
        {
            Add(forms, "", OfOrdinals);
            return forms;
        }

        for (int i = 0; i < s_declensions.Length && word.Length > 2; i += 2)
        {
            string ending = s_declensions[i];
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                Add(forms, word[..^ending.Length], s_declensions[i + 1]);
                return forms;
            }
        }

        if (word.Length > 1 && word[^1] is >= 'б' and <= 'щ' and not ('е' or 'и' or 'о' or 'у'))
        {
            Add(forms, word, OfConsonants);
        }

        return forms;
    }

    /// <summary>The length of a man's name without the ending of a case: of all letters where it has none.</summary>
    public static int StemOf(ReadOnlySpan<char> name) => name switch
    {
        [_, _, .., 'о' or 'е' or 'ы', 'м'] => name.Length - 2,
        [_, _, .., 'а' or 'у' or 'е'] => name.Length - 1,
        _ => name.Length,
    };

    private static void Add(List<string> forms, string stem, string endings)
    {
        int start = 0;
        for (int end = 0; end <= endings.Length; end++)
        {
            if (end == endings.Length || endings[end] == ' ')
            {
                forms.Add(stem + endings[start..end]);
                start = end + 1;
            }
        }
    }
}
