namespace Ots;

/// <summary>A stretch of time that starts on a date, included, and ends on a date, excluded.</summary>
public interface IPeriod
{
    /// <summary>The first day, or <see langword="null"/> where it is not known.</summary>
    PartialDate? Start { get; }

    /// <summary>The first date on which a source shows it to run. Where <see cref="Start"/> is not known, it is certain from then on.</summary>
    PartialDate? ConfirmedFrom => null;

    /// <summary>
    /// The first day after it, or <see langword="null"/> where it is open or the day is not known: on a hand-over day only the new holder counts.
    /// </summary>
    PartialDate? End { get; }

    /// <summary>Whether it is over, without it being known since when. It is then certain up to <see cref="ConfirmedUntil"/> only.</summary>
    bool EndUnknown => false;

    /// <summary>The last date on which a source shows it to run.</summary>
    PartialDate? ConfirmedUntil => null;
}
