namespace Ots.Mentions;

/// <summary>
/// The words that stand before a person's name and say that it is one. They are known by how they start, since each language
/// ends them in its own way.
/// </summary>
internal static class Titles
{
    private static readonly WordStarts s_starts = new(
        // English, Turkish, Azerbaijani, Uzbek in Latin.
        "president premier minister secretary general chair speaker leader chancellor ambassador counterpart elder "
        + "cumhurbaskan baskan basbakan bakan sekreter lider buyukelci sayin meclis mevkida "
        + "prezident nazir katib spiker cenab sedr muavin sefir hemkar "
        + "vazir kotib rais janob hurmatli elchi hamkasb rahbar "

        // Kazakh, Kyrgyz, Uzbek in Cyrillic, Russian.
        + "президент премьер министр вазир секретар генсек котиб хатшы катчы лидер глав спикер председател посол посл "
        + "торага төраға төрага раис жаноб мырза господин канцлер елбас елші элчи коллег басшы башчы лидері экспрезидент");

    private static readonly SortedWords s_words = new(
        "mr mrs ms dr sir prof bay bayan senator pm fm г проф "

        // No titles, but they stand capitalized before a name in English.
        + "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december");

    /// <summary>Whether a folded word is a title.</summary>
    public static bool Contains(ReadOnlySpan<char> folded) => s_starts.Match(folded) || s_words.Contains(folded);
}
