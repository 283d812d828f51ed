using System;

namespace Ots.Text;

/// <summary>
/// The father's name in a person's: Садыр Нургожоевич Жапаров, İlham Heydər oğlu Əliyev, Қасым-Жомарт Кемелұлы Тоқаев. Official papers have it, and few curated names do.
/// </summary>
internal static class Patronymics
{
    private const int LongestWord = 32;

    // What a patronymic ends in, and the words behind a father's name, without marks as Strip leaves them; Turkmen and Azerbaijani, Kazakh and Kyrgyz, Uzbek, Russian.
    private const string Endings = "ovich evich ovic evic owic ewic ovna evna owna ewna uly uli kyzy kizi qyzy qizi ович евич овна евна улы ұлы кызы қызы ";
    private const string Words = "oglu ogly oghlu ogli ugli uulu uly uli kyzy kizi qyzy qizi gyzy gizi оглы оглу огли угли уғли уулу улы ұлы кызы қызы кизи қизи гызы ";

    /// <summary>Writes a name without its patronymic.</summary>
    /// <param name="letters">What <see cref="NameLetters"/> made of the name.</param>
    /// <param name="name">Where to; room for as many.</param>
    /// <returns>The number of characters written; all of the name's where nothing goes, or where less than two words would be left.</returns>
    public static int Drop(ReadOnlySpan<char> letters, Span<char> name)
    {
        int length = 0;
        int words = 0;
        for (int start = 0; start < letters.Length;)
        {
            int end = EndOf(letters, start);
            int next = end + 1;
            bool isPatronymic = words > 0 && Has(letters.Slice(start, end - start), Endings, isEnding: true);
            if (!isPatronymic && next < letters.Length)
            {
                // The father's name and the word for son or daughter.
                int last = EndOf(letters, next);
                isPatronymic = words > 0 && Has(letters.Slice(next, last - next), Words, isEnding: false);
                next = isPatronymic ? last + 1 : next;
            }

            if (!isPatronymic)
            {
                if (words++ > 0)
                {
                    name[length++] = ' ';
                }

                letters.Slice(start, end - start).CopyTo(name.Slice(length));
                length += end - start;
            }

            start = next;
        }

        if (words < 2)
        {
            letters.CopyTo(name);
            return letters.Length;
        }

        return length;
    }

    private static int EndOf(ReadOnlySpan<char> letters, int start)
    {
        int length = letters.Slice(start).IndexOf(' ');
        return length < 0 ? letters.Length : start + length;
    }

    // Whether a word is one of a list, or ends in one and goes on before it.
    private static bool Has(ReadOnlySpan<char> word, string list, bool isEnding)
    {
        if (word.Length > LongestWord)
        {
            return false;
        }

        Span<char> plain = stackalloc char[LongestWord];
        ReadOnlySpan<char> letters = plain.Slice(0, NameFold.Strip(word, plain));
        ReadOnlySpan<char> rest = list.AsSpan();
        while (rest.Length > 0)
        {
            int end = rest.IndexOf(' ');
            if (isEnding ? letters.Length > end + 1 && letters.EndsWith(rest.Slice(0, end)) : letters.SequenceEqual(rest.Slice(0, end)))
            {
                return true;
            }

            rest = rest.Slice(end + 1);
        }

        return false;
    }
}
