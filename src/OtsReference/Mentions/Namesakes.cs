namespace Ots.Mentions;

/// <summary>What is called after a person and is not the person: the Heydar Aliyev Center, Nazarbayev Üniversitesi, Фонд Гейдара Алиева.</summary>
internal static class Namesakes
{
    // By how they start, folded, since each language ends them in its own way. The words of different alphabets share a list.
    private static readonly WordStarts s_things = new(
        "center centre foundation airport university international intellectual avenue street square stadium palace school prize library "
        + "museum merkez markaz fond vakf havaliman universitesi universitet uluslararasi cadde bulvar park kopru muze kultur hava beynelxalq "
        + "kuce prospekt saray kocha xiyobon "
        + "центр фонд аэропорт университет проспект музе парк премия премии орталығ қоры әуежай көше даңғыл зияткер борбор көчө марказ");

    // What Russian puts before the name.
    private static readonly WordStarts s_thingsBefore = new("центр фонд аэропорт университет проспект музей музее музея парк премия премии бульвар");

    // Named after, in small letters: behind a name, or before it in Russian.
    private static readonly SortedWords s_behind = new("atindagi atindaki adina nomidagi атындағы атындагы номидаги");
    private static readonly SortedWords s_before = new("имени им");

    /// <summary>Whether a name is a part of the name of something else.</summary>
    public static bool IsNamedAfter(in WordWindow window, int first, int last, in Found found)
    {
        if (!window.Lexicon.IsPerson(found.Entities[0]))
        {
            return false;
        }

        if (!found.HasEnding && last + 1 < window.Count && window[last + 1].Gap == Gap.Space)
        {
            ReadOnlySpan<char> next = window.Fold(window[last + 1]);
            if (window[last + 1].IsCapitalized ? s_things.Match(next) : s_behind.Contains(next))
            {
                return true;
            }
        }

        if (first > 0 && window[first].Gap is Gap.Space or Gap.Stop)
        {
            ReadOnlySpan<char> before = window.Fold(window[first - 1]);
            return s_before.Contains(before) || (window[first].Gap == Gap.Space && window[first - 1].IsCapitalized && s_thingsBefore.Match(before));
        }

        return false;
    }
}
