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
        PartialDate? end = period.End;
        if (date < period.Start.Earliest || (end is { } last && date >= last.Latest))
        {
            return Certainty.No;
        }

        return date >= period.Start.Latest && (end is not { } first || date < first.Earliest) ? Certainty.Certain : Certainty.Possible;
    }
}
