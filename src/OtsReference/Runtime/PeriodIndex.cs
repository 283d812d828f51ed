using System.Collections.ObjectModel;
using System.ComponentModel;

namespace Ots.Runtime;

/// <summary>Answers for dates by days that it worked out once, since entities do not change. For generated code alone.</summary>
/// <typeparam name="T">What is a period or has some.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PeriodIndex<T>
    where T : class
{
    // An item for each of its periods, one after the other.
    private readonly T[] _items;
    private readonly PeriodDays[] _days;

    internal PeriodIndex(T[] items, IReadOnlyList<IPeriod> periods)
    {
        _items = items;
        _days = new PeriodDays[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            _days[i] = new PeriodDays(periods[i]);
        }
    }

    /// <summary>The first that runs on a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="atLeast">How sure it has to be: certain, or possible too.</param>
    /// <returns>The first, where there is one.</returns>
    public T? First(DateOnly date, Certainty atLeast)
    {
        int place = Next(-1, date.DayNumber, date.DayNumber, atLeast);
        return place < _items.Length ? _items[place] : null;
    }

    /// <summary>Those that run on a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="atLeast">How sure it has to be: certain, or possible too.</param>
    /// <returns>Those, in their order.</returns>
    public IReadOnlyList<T> On(DateOnly date, Certainty atLeast) => All(date.DayNumber, date.DayNumber, atLeast);

    /// <summary>Those that run on a day of a range.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The first day after it.</param>
    /// <param name="atLeast">How sure it has to be: certain, or possible too.</param>
    /// <returns>Those, in their order.</returns>
    public IReadOnlyList<T> Between(DateOnly start, DateOnly end, Certainty atLeast) => All(start.DayNumber, end.DayNumber - 1, atLeast);

    // Counts first, so that nothing is allocated but the answer.
    private IReadOnlyList<T> All(int first, int last, Certainty atLeast)
    {
        int count = 0;
        for (int place = Next(-1, first, last, atLeast); place < _items.Length; place = Next(place, first, last, atLeast))
        {
            count++;
        }

        if (count == 0)
        {
            return ReadOnlyCollection<T>.Empty;
        }

        T[] found = new T[count];
        count = 0;
        for (int place = Next(-1, first, last, atLeast); place < _items.Length; place = Next(place, first, last, atLeast))
        {
            found[count++] = _items[place];
        }

        return Row.List(found);
    }

    // The next place with a period that covers a day from the first to the last, and with another item.
    private int Next(int place, int first, int last, Certainty atLeast)
    {
        T? item = place < 0 ? null : _items[place];
        do
        {
            place++;
        }
        while (place < _items.Length && (ReferenceEquals(_items[place], item) || _days[place].Covers(first, last) < atLeast));
        return place;
    }
}
