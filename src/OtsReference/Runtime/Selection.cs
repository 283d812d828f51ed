namespace Ots.Runtime;

/// <summary>Takes from a list what passes a test, and allocates nothing but the list of those.</summary>
internal static class Selection
{
    private const int BitsPerMark = 64;
    private const int MarksOnStack = 16;

    public static IReadOnlyList<T> Of<T, TTest>(IReadOnlyList<T> items, TTest test)
        where TTest : struct, ITest<T>
    {
        // Each item is tested once, and is marked where it passes, so that the array can be made as long as it has to be.
        int count = items.Count;
        Span<ulong> marks = count <= MarksOnStack * BitsPerMark ? stackalloc ulong[MarksOnStack] : new ulong[(count / BitsPerMark) + 1];
        int passed = 0;
        for (int i = 0; i < count; i++)
        {
            if (test.Passes(items[i]))
            {
                marks[i / BitsPerMark] |= 1UL << (i % BitsPerMark);
                passed++;
            }
        }

        T[] taken = passed == 0 ? [] : new T[passed];
        for (int i = 0, next = 0; next < passed; i++)
        {
            if ((marks[i / BitsPerMark] & (1UL << (i % BitsPerMark))) != 0)
            {
                taken[next++] = items[i];
            }
        }

        return Row.List(taken);
    }
}

/// <summary>What <see cref="Selection"/> asks of an item: a structure, since a delegate that knows a date would be one more allocation.</summary>
internal interface ITest<T>
{
    bool Passes(T item);
}

/// <summary>The days that a question is about, and how sure the answer has to be.</summary>
internal readonly struct Days
{
    private readonly int _first;
    private readonly int _last;
    private readonly Certainty _atLeast;

    public Days(DateOnly date, Certainty atLeast)
    {
        _first = _last = date.DayNumber;
        _atLeast = atLeast;
    }

    public Days(DateOnly start, DateOnly end, Certainty atLeast)
    {
        _first = start.DayNumber;
        _last = end.DayNumber - 1;
        _atLeast = atLeast;
    }

    public bool Meet(IPeriod period) => PeriodExtensions.Covers(period, _first, _last) >= _atLeast;
}

/// <summary>Whether a period runs.</summary>
internal readonly struct Running<T>(Days days) : ITest<T>
    where T : class, IPeriod
{
    public bool Passes(T item) => days.Meet(item);
}

/// <summary>Whether an entity has a period of some sort that runs.</summary>
internal readonly struct Having<T, TPeriod>(Func<T, IReadOnlyList<TPeriod>> periods, Func<TPeriod, bool> isMeant, Days days) : ITest<T>
    where TPeriod : IPeriod
{
    public bool Passes(T item)
    {
        IReadOnlyList<TPeriod> all = periods(item);
        int count = all.Count;
        for (int i = 0; i < count; i++)
        {
            TPeriod period = all[i];
            if (isMeant(period) && days.Meet(period))
            {
                return true;
            }
        }

        return false;
    }
}
