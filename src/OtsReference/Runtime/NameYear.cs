namespace Ots.Runtime;

/// <summary>A year before or behind a name, which tells apart what ids tell apart by their year: Samarkand Summit 2022, 2013 Gabala Summit.</summary>
internal static class NameYear
{
    private const int Digits = 4;

    /// <summary>Takes the year off a name.</summary>
    /// <param name="letters">The letters of the name, and then those without the year.</param>
    /// <returns>The year, or 0 where there is none, or nothing else.</returns>
    public static int Take(ref ReadOnlySpan<char> letters)
    {
        if (letters.Length <= Digits + 1)
        {
            return 0;
        }

        if (letters[Digits] == ' ' && Read(letters[..Digits]) is > 0 and var first)
        {
            letters = letters[(Digits + 1)..];
            return first;
        }

        int year = letters[^(Digits + 1)] == ' ' ? Read(letters[^Digits..]) : 0;
        letters = year == 0 ? letters : letters[..^(Digits + 1)];
        return year;
    }

    /// <summary>Whether a part of an id is a year.</summary>
    public static bool IsIn(string id, int year)
    {
        for (int start = 0; start + Digits <= id.Length; start++)
        {
            bool isPart = (start == 0 || id[start - 1] == '-') && (start + Digits == id.Length || id[start + Digits] == '-');
            if (isPart && Read(id.AsSpan(start, Digits)) == year)
            {
                return true;
            }
        }

        return false;
    }

    private static int Read(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return 0;
            }

            number = (10 * number) + digit - '0';
        }

        return number;
    }
}
