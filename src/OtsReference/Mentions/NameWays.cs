namespace Ots.Mentions;

/// <summary>
/// Puts a name together from another. A way is a language and a text with # for the other name: <c>tr # cumhurbaşkanı</c>. It takes the names of its language.
/// </summary>
internal static class NameWays
{
    /// <summary>Adds the name that a way makes of another, where it takes it.</summary>
    /// <param name="names">Where to add it.</param>
    /// <param name="way">The way.</param>
    /// <param name="other">The other name.</param>
    /// <param name="isWeak">Whether what comes out is a weak name. Of a weak name nothing is made.</param>
    public static void Add(List<SourceName> names, string way, SourceName other, bool isWeak)
    {
        int language = way.IndexOf(' ', StringComparison.Ordinal);
        if (!other.IsWeak && (IsIn(other, way.AsSpan(0, language)) || (IsAcronym(other.Text) && IsCyrillic(other.Text) == IsCyrillic(way))))
        {
            int place = way.IndexOf('#', StringComparison.Ordinal);
            names.Add(new SourceName(way[(language + 1)..place] + other.Text + way[(place + 1)..], way[..language], isWeak));
        }
    }

    private static bool IsIn(SourceName name, ReadOnlySpan<char> language) => name.Language is not null && language.SequenceEqual(name.Language);

    // An acronym is the same in every language of its alphabet.
    private static bool IsAcronym(string name)
    {
        foreach (char letter in name)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCyrillic(string text)
    {
        foreach (char letter in text)
        {
            if (letter is >= 'Ѐ' and <= 'ӿ')
            {
                return true;
            }
        }

        return false;
    }
}
