using System;

namespace Ots.Text;

/// <summary>Writes each sound of a romanized name in one way.</summary>
internal static class Sounds
{
    // What stands for one letter of the key, the longest first: Dzhaparov, Djaparov, Zhaparov; Khalil; Ghani.
    private const string Digraphs = "dzh=j dj=j zh=j ch=c sh=s kh=x gh=k ";

    // Kaszim-Zsomart, Nahicseván, Azerbajdzsán; Tschynggys, Taschkent.
    private const string HungarianAndGerman = "tsch=c dzs=j dzh=j sch=s dj=j zh=j zs=j ch=c cs=c sh=s sz=s kh=x gh=k ";

    // Koubanytchbek.
    private const string French = "dzh=j tch=c dj=j zh=j ch=c sh=s kh=x gh=k ";

    /// <summary>Merges the sounds in place.</summary>
    /// <returns>The number of letters left.</returns>
    public static int Merge(Span<char> latin, NameReading reading)
    {
        int length = 0;
        int wordStart = 0;
        for (int i = 0; i < latin.Length;)
        {
            if (latin[i] == ' ')
            {
                wordStart = length;
                i++;
                continue;
            }

            char next = i + 1 < latin.Length ? latin[i + 1] : ' ';
            int taken = 1;
            char sound = '\0';
            if (next is 's' or 'z' or 'c' or 'j' or 'h')
            {
                sound = Digraph(latin.Slice(i), reading.IsJVowel ? HungarianAndGerman : reading.IsOuVowel ? French : Digraphs, ref taken);
            }
            else if (next == 'u' && latin[i] == 'o' && reading.IsOuVowel)
            {
                sound = 'u';
                taken = 2;
            }

            if (sound == '\0')
            {
                sound = Single(latin[i], reading);
            }

            i += taken;
            if (length > wordStart && latin[length - 1] == sound && sound is < '0' or > '9')
            {
                continue;
            }

            // Omuraliyev and Omuraliev, Tokayev and Tokaev, Yermek and Ermek: no i between vowels, or at a word's start, before e.
            if (sound == 'e' && length > wordStart && latin[length - 1] == 'i' && (length - 1 == wordStart || IsVowel(latin[length - 2])))
            {
                length--;
                if (length > wordStart && latin[length - 1] == 'e')
                {
                    continue;
                }
            }

            latin[length++] = sound;
        }

        return length;
    }

    // The sound of the letters at the start of a text, or U+0000 where they are no digraph.
    private static char Digraph(ReadOnlySpan<char> latin, string table, ref int taken)
    {
        for (int start = 0; start < table.Length;)
        {
            int length = 0;
            while (table[start + length] != '=' && length < latin.Length && latin[length] == table[start + length])
            {
                length++;
            }

            int end = start + length;
            while (table[end] != '=')
            {
                end++;
            }

            if (end == start + length)
            {
                taken = length;
                return table[end + 1];
            }

            start = end + 3;
        }

        return '\0';
    }

    private static char Single(char letter, NameReading reading) => letter switch
    {
        'y' => 'i',
        'q' or 'g' => 'k',
        'h' => 'x',
        'w' => 'v',
        'c' when reading.IsCVoiced => 'j',
        'j' when reading.IsJVowel => 'i',
        _ => letter,
    };

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
