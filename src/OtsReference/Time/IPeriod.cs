namespace Ots;

/// <summary>A stretch of time that starts on a date, included, and ends on a date, excluded.</summary>
public interface IPeriod
{
    /// <summary>The first day.</summary>
    PartialDate Start { get; }

    /// <summary>The first day after it, or <see langword="null"/> where it is open: on a hand-over day only the new holder counts.</summary>
    PartialDate? End { get; }
}
