using System;

namespace Ots.Text;

/// <summary>How far a misspelling is from what was meant.</summary>
internal static class EditDistance
{
    /// <summary>The insertions, deletions, substitutions and swaps of neighbours between two texts, or a number above <paramref name="limit"/>.</summary>
    public static int Between(string left, string right, int limit) => Between(left.AsSpan(), right.AsSpan(), limit, new int[3 * (right.Length + 1)]);

    /// <summary>The same, in memory that the caller has.</summary>
    /// <typeparam name="T">What a text is made of.</typeparam>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="limit">The most that count.</param>
    /// <param name="rows">Room for three times the length of the other and one more.</param>
    public static int Between<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, int limit, Span<int> rows)
        where T : unmanaged, IEquatable<T>
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        Span<int> before = rows.Slice(0, right.Length + 1);
        Span<int> previous = rows.Slice(right.Length + 1, right.Length + 1);
        Span<int> current = rows.Slice(2 * (right.Length + 1), right.Length + 1);
        for (int j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            // No more edits than the limit leave the diagonal by no more than it.
            int first = Math.Max(1, i - limit);
            int last = Math.Min(right.Length, i + limit);
            current[first - 1] = first == 1 ? i : limit + 1;
            int best = current[first - 1];
            for (int j = first; j <= last; j++)
            {
                int cost = left[i - 1].Equals(right[j - 1]) ? 0 : 1;
                int above = j < i + limit || i == 1 ? previous[j] : limit;
                int distance = Math.Min(Math.Min(above + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1].Equals(right[j - 2]) && left[i - 2].Equals(right[j - 1]))
                {
                    distance = Math.Min(distance, before[j - 2] + 1);
                }

                current[j] = distance;
                best = Math.Min(best, distance);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            Span<int> done = before;
            before = previous;
            previous = current;
            current = done;
        }

        return previous[right.Length];
    }

    /// <summary>How many edits a text of this length may be away and still be a likely misspelling.</summary>
    public static int LimitFor(int length) => length <= 3 ? 1 : length <= 8 ? 2 : 3;
}
