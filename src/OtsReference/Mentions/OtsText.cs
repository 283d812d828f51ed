using Ots.Mentions;

namespace Ots;

/// <summary>Finds what running text speaks of.</summary>
public static class OtsText
{
    /// <summary>The stretches of a text that name an entity of <see cref="OtsDataset.Application"/>.</summary>
    /// <param name="text">Prose in English, Turkish, Azerbaijani, Kazakh, Kyrgyz, Uzbek or Russian, or in several of them. It need not be well-formed UTF-16.</param>
    /// <returns>The mentions by their place. They never overlap: the longest name wins, and what lies in it is not reported.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <remarks>
    /// <para>Case endings of the Turkic languages are a part of the mention, with or without an apostrophe or a hyphen (<c>Semerkant'ta</c>, <c>TDT-nin</c>), as are
    /// Russian cases (<c>Ташкенте</c>) and the English possessive. Titles are not (<c>President Aliyev</c> mentions <c>Aliyev</c>), but given names and initials are.</para>
    /// <para>Capitals are evidence: a name that is written with one is not found without. Codes and ids are not names. A surname alone is found where the text has the
    /// person's full name or puts a title before it, or where it is long enough to be no other word; never behind another person's given name. What is called after a person
    /// (a foundation, a street) is not the person, and a place whose name is another word too (<c>Mary</c>, <c>Manas</c>) is found where the text shows that a place is meant.</para>
    /// <para>The time is proportional to the length of the text, whatever is in it. The first call of a process reads all names of the data set, once;
    /// any thread may make it. Only what is found is allocated.</para>
    /// </remarks>
    public static IReadOnlyList<Mention> FindMentions(string text) => FindMentions(text, OtsDataset.Application);

    /// <summary>The stretches of a text that name an entity of a data set.</summary>
    /// <param name="text">Prose, as in <see cref="FindMentions(string)"/>.</param>
    /// <param name="dataset">The data set, such as <see cref="Entity.Dataset"/> of an entity of an application's own layer.</param>
    /// <returns>The mentions by their place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="dataset"/> is <see langword="null"/>.</exception>
    /// <remarks>Kinds with <see cref="Schema.MentionableAttribute"/> are looked for, an application's own kinds among them.</remarks>
    public static IReadOnlyList<Mention> FindMentions(string text, OtsDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FindMentions(text.AsSpan(), dataset);
    }

    /// <summary>The stretches of a text that name an entity of a data set.</summary>
    /// <param name="text">Prose, as in <see cref="FindMentions(string)"/>.</param>
    /// <param name="dataset">The data set.</param>
    /// <returns>The mentions by their place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<Mention> FindMentions(ReadOnlySpan<char> text, OtsDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return MentionScanner.Scan(text, dataset.Lexicon);
    }
}
