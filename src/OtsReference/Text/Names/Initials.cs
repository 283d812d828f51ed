using System;

namespace Ots.Text;

/// <summary>A name with its given names cut to initials: K. Omuraliev, Омуралиев К. К., R. T. Erdoğan.</summary>
internal static class Initials
{
    /// <summary>The most letters of an initial: Дж., Sh.</summary>
    public const int Longest = 3;

    /// <summary>What stands between a surname and an initial in a key.</summary>
    public const byte Separator = (byte)'.';

    /// <summary>Takes a name apart.</summary>
    /// <param name="letters">What <see cref="NameLetters"/> made of the name.</param>
    /// <param name="initial">The first initial; empty where the text is no surname with initials before or behind it.</param>
    /// <returns>The surname.</returns>
    public static ReadOnlySpan<char> Split(ReadOnlySpan<char> letters, out ReadOnlySpan<char> initial)
    {
        ReadOnlySpan<char> surname = letters;
        initial = default;
        while (First(surname) is > 0 and var end && IsInitial(surname.Slice(0, end)))
        {
            initial = initial.Length == 0 ? surname.Slice(0, end) : initial;
            surname = surname.Slice(end + 1);
        }

        bool isBehind = initial.Length == 0;
        while (isBehind && Last(surname) is > 0 and var start && IsInitial(surname.Slice(start + 1)))
        {
            initial = surname.Slice(start + 1);
            surname = surname.Slice(0, start);
        }

        return surname.Length <= Longest && IsInitial(surname) ? default : surname;
    }

    // The space behind a first word that is short enough for an initial, or 0. Loops of our own: a cold process would load System.Memory.dll for IndexOf.
    private static int First(ReadOnlySpan<char> letters)
    {
        int end = 1;
        while (end <= Longest && end < letters.Length && letters[end] != ' ')
        {
            end++;
        }

        return end <= Longest && end < letters.Length ? end : 0;
    }

    // The space before a last word that is short enough for an initial, or 0.
    private static int Last(ReadOnlySpan<char> letters)
    {
        int start = letters.Length - 2;
        int least = letters.Length - 1 - Longest;
        while (start > 0 && start >= least && letters[start] != ' ')
        {
            start--;
        }

        return start > 0 && start >= least ? start : 0;
    }

    // One letter with its marks, or the two or three that stand for one: Sh, Ch, Zh, Kh, Yu, Дж.
    private static bool IsInitial(ReadOnlySpan<char> word) =>
        word.Length == 1
        || (word.Length == 2 && NameLetters.IsMark(word[1]))
        || (word.Length == 2 && (word[1] == 'h' || word[0] == 'y' || (word[0] == 'д' && word[1] == 'ж')))
        || (word.Length == 3 && word[0] == 'd' && word[1] == 'z' && word[2] == 'h');
}
