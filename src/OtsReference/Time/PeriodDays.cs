namespace Ots;

/// <summary>The earliest and the latest day that the start and the end of a period can be: all there is to know for a question about a date.</summary>
internal readonly struct PeriodDays
{
    private readonly int _earliestStart;
    private readonly int _latestStart;
    private readonly int _earliestEnd;
    private readonly int _latestEnd;

    public PeriodDays(IPeriod period)
    {
        int earliestStart = int.MinValue;
        int latestStart = int.MaxValue;
        if (period.Start is { } start)
        {
            start.Days(out earliestStart, out latestStart);
        }

        int earliestEnd = int.MaxValue;
        int latestEnd = int.MaxValue;
        if (period.End is { } end)
        {
            end.Days(out earliestEnd, out latestEnd);
        }
        else if (period.EndUnknown)
        {
            earliestEnd = int.MinValue;
        }

        if (earliestStart < latestStart || earliestEnd < latestEnd)
        {
            // It has a day at least, and ran on those on which sources show it.
            PartialDate? from = period.ConfirmedFrom;
            PartialDate? until = period.ConfirmedUntil;
            latestStart = Math.Min(Math.Min(latestStart, latestEnd - 1), Math.Min(from?.Latest.DayNumber ?? int.MaxValue, until?.Latest.DayNumber ?? int.MaxValue));
            earliestEnd = Math.Max(Math.Max(earliestEnd, earliestStart + 1), Math.Max(from?.Earliest.DayNumber ?? int.MinValue, until?.Earliest.DayNumber ?? int.MinValue) + 1);
        }

        _earliestStart = earliestStart;
        _latestStart = latestStart;
        _earliestEnd = earliestEnd;
        _latestEnd = earliestStart < latestEnd ? latestEnd : int.MinValue;
    }

    /// <summary>Whether the period covers a day from the first to the last, both included.</summary>
    public Certainty Covers(int first, int last) =>
        first > last || last < _earliestStart || first >= _latestEnd ? Certainty.No
        : last >= _latestStart && first < _earliestEnd ? Certainty.Certain
        : Certainty.Possible;
}
