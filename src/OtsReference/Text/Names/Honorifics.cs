using System;

namespace Ots.Text;

/// <summary>The words that stand before or behind a person's name and are none of it, in the languages of the data.</summary>
internal static class Honorifics
{
    // Without marks (й is и, ş is s, ə is e), as Strip leaves them. English, Turkish, Azerbaijani, Uzbek, Kazakh and Kyrgyz in Latin, Turkmen, Hungarian; Russian and the Cyrillic ones.
    private const string Words =
        " president vice mr mrs ms miss dr prof professor sir his her excellency he honourable honorable secretary general prime foreign minister chairman speaker ambassador deputy former" +
        " cumhurbaskani baskan baskani bay bayan sayin bey hanim basbakan bakan bakani disisleri genel sekreter sekreteri eski" +
        " prezident prezidenti cenab xanim bas nazir naziri xarici isler katib katibi" +
        " janob janoblari xonim vazir vaziri tashqi ishlar bosh kotib kotibi myrza hanym jenap premyer ministr ministri wezir" +
        " elnok miniszterelnok miniszter ur urnak" +
        " президент президенти президенті вице премьер министр министри министрі господин госпожа г н жа гн господина экс генсек генеральныи секретарь глава мид председатель посол" +
        " жаноб жаноблари бош котиб котиби вазир вазири ташки ишлар мырза ханым айым бас хатшы хатшысы сырткы иштер башкы катчы катчысы жогары маркум ";

    /// <summary>What is left of a name without the honorifics at its start and end.</summary>
    /// <param name="letters">What <see cref="NameLetters"/> made of the name.</param>
    /// <returns>The name; all of it where there are none, or nothing else.</returns>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> letters)
    {
        ReadOnlySpan<char> name = letters;
        while (true)
        {
            int end = name.IndexOf(' ');
            if (end < 0)
            {
                return name.Length == letters.Length || Is(name) ? letters : name;
            }

            // H. E., whose letters alone could be initials.
            if (name.Length > 4 && name[0] == 'h' && name[1] == ' ' && name[2] == 'e' && name[3] == ' ')
            {
                name = name.Slice(4);
            }
            else if (Is(name.Slice(0, end)))
            {
                name = name.Slice(end + 1);
            }
            else if (Is(name.Slice(name.LastIndexOf(' ') + 1)))
            {
                name = name.Slice(0, name.LastIndexOf(' '));
            }
            else
            {
                return name;
            }
        }
    }

    private static bool Is(ReadOnlySpan<char> word)
    {
        const int Longest = 24;
        if (word.Length > Longest)
        {
            return false;
        }

        // Between spaces, as in the list.
        Span<char> plain = stackalloc char[Longest + 2];
        plain[0] = ' ';
        int length = NameFold.Strip(word, plain.Slice(1));
        plain[length + 1] = ' ';
        return length > 0 && Words.AsSpan().IndexOf(plain.Slice(0, length + 2)) >= 0;
    }
}
