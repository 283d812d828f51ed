namespace Ots.Mentions;

/// <summary>
/// The forms of a Russian word in the six cases, by its last letters. Some of them do not exist; what matters is that all that do
/// are there, and that none is a form of another word.
/// </summary>
internal static class RussianCases
{
    // The first ending that a word has decides.
    private static readonly (string Ending, string Cases)[] s_declensions =
    [
        ("ская", "ской скую"), ("цкая", "цкой цкую"), ("ная", "ной ную"), ("вая", "вой вую"), ("шая", "шей шую"),
        ("ский", "ского скому ским ском"), ("цкий", "цкого цкому цким цком"), ("кий", "кого кому ким ком"),
        ("ший", "шего шему шим шем"), ("чий", "чего чему чим чем"), ("ний", "него нему ним нем"), ("тий", "тьего тьему тьим тьем тия тию тием тии"),
        ("ный", "ного ному ным ном"), ("ой", "ого ому ым ом"), ("ый", "ого ому ым ом"),
        ("ское", "ского скому ским ском"), ("ное", "ного ному ным ном"), ("вое", "вого вому вым вом"), ("шее", "шего шему шим шем"),
        ("ие", "ия ию ием ии"), ("ые", "ых ым ыми"), ("ье", "ья ью ьем"), ("ство", "ства ству ством стве"),
        ("ия", "ии ию ией"), ("ья", "ьи ью ьей ье"),
        ("га", "ги ге гу гой"), ("ка", "ки ке ку кой"), ("ха", "хи хе ху хой"), ("ша", "ши ше шу шей шой"), ("жа", "жи же жу жей"), ("ча", "чи че чу чей"), ("ца", "цы це цу цей"),
        ("а", "ы е у ой ою"), ("я", "и е ю ей"),
        ("ец", "ца цу цем це"), ("й", "я ю ем е и"), ("ь", "я ю ем е и ью"), ("о", "а у ом е"),
    ];

    /// <summary>The word and its other forms.</summary>
    public static IEnumerable<string> Of(string word)
    {
        yield return word;
        if (word is "й" or "я" or "е")
        {
            // What stands behind the number of an ordinal.
            foreach (string ending in (string[])["го", "ого", "му", "ому", "м", "ом", "ым", "ой", "ю", "ую"])
            {
                yield return ending;
            }

            yield break;
        }

        if (word.Length < 3)
        {
            yield break;
        }

        foreach ((string ending, string cases) in s_declensions)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                foreach (string form in cases.Split(' '))
                {
                    yield return string.Concat(word.AsSpan(0, word.Length - ending.Length), form);
                }

                yield break;
            }
        }

        if (word[^1] is >= 'б' and <= 'щ' and not ('е' or 'и' or 'о' or 'у'))
        {
            foreach (string ending in (string[])["а", "у", "ом", "ым", "ем", "е"])
            {
                yield return word + ending;
            }
        }
    }
}
