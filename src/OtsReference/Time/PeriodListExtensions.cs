using Ots.Runtime;

namespace Ots;

/// <summary>Questions to a list of <see cref="IPeriod"/>s, such as <see cref="State.Memberships"/> or <see cref="Official.Terms"/>.</summary>
public static class PeriodListExtensions
{
    /// <summary>Those that run on a date.</summary>
    /// <typeparam name="T">The kind of period.</typeparam>
    /// <param name="periods">The periods.</param>
    /// <param name="date">The date: a period includes its start and excludes its end.</param>
    /// <param name="atLeast">How sure it has to be: certain, or possible too.</param>
    /// <returns>Those, in their order; none before the first and after the last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<T> On<T>(this IReadOnlyList<T> periods, DateOnly date, Certainty atLeast = Certainty.Certain)
        where T : class, IPeriod
    {
        ArgumentNullException.ThrowIfNull(periods);
        return Running(periods, date.DayNumber, date.DayNumber, atLeast);
    }

    /// <summary>Those that run at any time of a range.</summary>
    /// <typeparam name="T">The kind of period.</typeparam>
    /// <param name="periods">The periods.</param>
    /// <param name="start">The first day of the range.</param>
    /// <param name="end">The first day after the range; where it is not after <paramref name="start"/>, the range has no day and none runs.</param>
    /// <param name="atLeast">How sure it has to be: certain, or possible too.</param>
    /// <returns>Those, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<T> Between<T>(this IReadOnlyList<T> periods, DateOnly start, DateOnly end, Certainty atLeast = Certainty.Certain)
        where T : class, IPeriod
    {
        ArgumentNullException.ThrowIfNull(periods);
        return Running(periods, start.DayNumber, end.DayNumber - 1, atLeast);
    }

    /// <summary>Whether any of them covers a date.</summary>
    /// <param name="periods">The periods.</param>
    /// <param name="date">The date: a period includes its start and excludes its end.</param>
    /// <returns>How sure it is; no where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> is <see langword="null"/>.</exception>
    public static Certainty Covers(this IReadOnlyList<IPeriod> periods, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(periods);
        Certainty best = Certainty.No;
        for (int i = 0; i < periods.Count && best != Certainty.Certain; i++)
        {
            Certainty covers = periods[i].Covers(date);
            best = covers > best ? covers : best;
        }

        return best;
    }

    private static IReadOnlyList<T> Running<T>(IReadOnlyList<T> periods, int first, int last, Certainty atLeast)
        where T : class, IPeriod
    {
        T[] found = [];
        int count = 0;
        for (int i = 0; i < periods.Count; i++)
        {
            T period = periods[i];
            if (new PeriodDays(period).Covers(first, last) >= atLeast)
            {
                found = count > 0 ? found : new T[periods.Count - i];
                found[count++] = period;
            }
        }

        Array.Resize(ref found, count);
        return Row.List(found);
    }
}
