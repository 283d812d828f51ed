namespace Ots;

/// <summary>Questions to an <see cref="IPeriod"/>.</summary>
public static class PeriodExtensions
{
    /// <summary>Whether the period covers a date. An open period is taken to go on.</summary>
    /// <param name="period">The period.</param>
    /// <param name="date">The date.</param>
    /// <returns>How sure it is; never <see cref="Certainty.Possible"/> where both ends are known to the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    public static Certainty Covers(this IPeriod period, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (date < period.Start?.Earliest || date >= period.End?.Latest)
        {
            return Certainty.No;
        }

        bool hasStarted = date >= period.Start?.Latest || date >= period.ConfirmedFrom?.Latest;
        bool hasNotEnded = IsOpen(period) || date < period.End?.Earliest || date <= period.ConfirmedUntil?.Earliest;
        return hasStarted && hasNotEnded ? Certainty.Certain : Certainty.Possible;
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
