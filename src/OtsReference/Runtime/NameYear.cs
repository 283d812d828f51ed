using Ots.Text;

namespace Ots.Runtime;

/// <summary>A year before or behind a name, which tells apart what ids tell apart by their year: Samarkand Summit 2022, 2013 Gabala Summit.</summary>
internal static class NameYear
{
    /// <summary>Takes the year off a name.</summary>
    /// <param name="letters">The letters of the name, and then those without the year.</param>
    /// <returns>The year, or 0 where there is none, or nothing else.</returns>
    public static int Take(ref ReadOnlySpan<char> letters)
    {
        if (letters.Length <= Years.Length + 1)
        {
            return 0;
        }

        if (letters[Years.Length] == ' ' && Years.Read(letters[..Years.Length]) is > 0 and var first)
        {
            letters = letters[(Years.Length + 1)..];
            return first;
        }

        int year = letters[^(Years.Length + 1)] == ' ' ? Years.Read(letters[^Years.Length..]) : 0;
        letters = year == 0 ? letters : letters[..^(Years.Length + 1)];
        return year;
    }
}
