using System;

namespace Ots.Text;

/// <summary>The numbers of summits and monarchs. They are read as numbers, since VI and VII, or V and IV, must not fold to one name.</summary>
internal static class RomanNumeral
{
    /// <summary>Reads a word that is a numeral from I to XXXIX.</summary>
    /// <param name="letters">Lower-case letters from the start of a word on.</param>
    /// <param name="number">The number.</param>
    /// <returns>The letters of the word, or 0 where it is no numeral.</returns>
    public static int Read(ReadOnlySpan<char> letters, out int number)
    {
        number = 0;
        int length = 0;
        while (length < letters.Length && letters[length] == 'x' && length < 3)
        {
            length++;
            number += 10;
        }

        int ones = length;
        if (Follows(letters, length, 'i', 'x'))
        {
            length += 2;
            number += 9;
        }
        else if (Follows(letters, length, 'i', 'v'))
        {
            length += 2;
            number += 4;
        }
        else
        {
            if (length < letters.Length && letters[length] == 'v')
            {
                length++;
                ones++;
                number += 5;
            }

            while (length < letters.Length && letters[length] == 'i' && length < ones + 3)
            {
                length++;
                number++;
            }
        }

        return length == letters.Length || letters[length] == ' ' ? length : 0;
    }

    /// <summary>Writes a number up to 39.</summary>
    /// <returns>The number of digits.</returns>
    public static int Write(int number, Span<char> digits)
    {
        if (number < 10)
        {
            digits[0] = (char)('0' + number);
            return 1;
        }

        digits[0] = (char)('0' + (number / 10));
        digits[1] = (char)('0' + (number % 10));
        return 2;
    }

    private static bool Follows(ReadOnlySpan<char> letters, int start, char first, char second) =>
        start + 1 < letters.Length && letters[start] == first && letters[start + 1] == second;
}
