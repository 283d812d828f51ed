namespace Ots.Text;

/// <summary>Years as texts and ids have them: four digits.</summary>
internal static class Years
{
    /// <summary>The digits of a year.</summary>
    public const int Length = 4;

    /// <summary>The year that four digits are, or 0.</summary>
    public static int Read(ReadOnlySpan<char> digits)
    {
        int year = 0;
        foreach (char digit in digits)
        {
            if (digit is < '0' or > '9')
            {
                return 0;
            }

            year = (year * 10) + digit - '0';
        }

        return digits.Length == Length ? year : 0;
    }

    /// <summary>The last year that stands in an id between hyphens, or 0.</summary>
    public static int InId(string id)
    {
        int latest = 0;
        int start = 0;
        for (int i = 0; i <= id.Length; i++)
        {
            if (i == id.Length || id[i] == '-')
            {
                latest = Math.Max(latest, Read(id.AsSpan(start, i - start)));
                start = i + 1;
            }
        }

        return latest;
    }

    /// <summary>Whether a year stands in an id between hyphens.</summary>
    public static bool IsIn(string id, int year)
    {
        int start = 0;
        for (int i = 0; i <= id.Length; i++)
        {
            if (i == id.Length || id[i] == '-')
            {
                if (Read(id.AsSpan(start, i - start)) == year)
                {
                    return true;
                }

                start = i + 1;
            }
        }

        return false;
    }
}
