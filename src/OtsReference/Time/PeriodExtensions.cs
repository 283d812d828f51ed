namespace Ots;

/// <summary>Questions to an <see cref="IPeriod"/>.</summary>
public static class PeriodExtensions
{
    /// <summary>Whether the period covers a date. An open period is taken to go on.</summary>
    /// <param name="period">The period.</param>
    /// <param name="date">The date; any, however early or late.</param>
    /// <returns>How sure it is; never <see cref="Certainty.Possible"/> where both ends are known to the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    public static Certainty Covers(this IPeriod period, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new PeriodDays(period).Covers(date.DayNumber, date.DayNumber);
    }

    /// <summary>Whether the period covers at least one day of a range. An open period is taken to go on.</summary>
    /// <param name="period">The period.</param>
    /// <param name="start">The first day of the range.</param>
    /// <param name="end">The first day after the range. Where it is not after <paramref name="start"/>, the range has no day and the answer is no.</param>
    /// <returns>
    /// How sure it is. It can be certain although it is for no single day: a term from some day of 2014 to a later one of that year ran in 2014.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    public static Certainty Overlaps(this IPeriod period, DateOnly start, DateOnly end)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new PeriodDays(period).Covers(start.DayNumber, end.DayNumber - 1);
    }

    /// <summary>The period in words, as ISO 8601 writes its dates.</summary>
    /// <param name="period">The period.</param>
    /// <returns>Such as <c>2019-03-20 to 2022</c>, <c>since 2022-11-11</c> or <c>by 2017-12-04</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    public static string Describe(this IPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        bool isOpen = IsOpen(period);
        string? from = period.Start is { } start ? $"{start}" : period.ConfirmedFrom is { } seen ? $"by {seen}" : null;
        string? until = period.End is { } end ? $"{end}" : period.ConfirmedUntil is { } last && !isOpen ? $"{last} or later" : null;
        return (from, until) switch
        {
            (null, null) => "at an unknown time",
            (null, _) => $"until {until}",
            (_, null) when isOpen && period.Start is not null => $"since {from}",
            (_, null) => from,
            _ => $"{from} to {until}",
        };
    }

    private static bool IsOpen(IPeriod period) => period.End is null && !period.EndUnknown;
}
