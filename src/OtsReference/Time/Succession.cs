using Ots.Runtime;

namespace Ots;

/// <summary>
/// What was there on a date, where a record has what is there today and a list of what was before it: names and capitals. There was always one,
/// which says more than a period alone: what is there today fills the gaps.
/// </summary>
internal static class Succession
{
    /// <summary>The former names of one sort.</summary>
    public static IReadOnlyList<FormerName> Named(IReadOnlyList<FormerName> names, bool official)
    {
        foreach (FormerName name in names)
        {
            if (name.Official != official)
            {
                return Row.List(names.Where(name => name.Official == official).ToArray());
            }
        }

        return names;
    }

    /// <summary>Whether one is certain on a date; it is today's where <paramref name="former"/> is then <see langword="null"/>.</summary>
    public static bool Certain<T>(IReadOnlyList<T> list, object whose, DateOnly date, out T? former)
        where T : class, IPeriod
    {
        foreach ((T? one, Stretch stretch) in Stretches(list, whose))
        {
            if (stretch.Holds(date) == Certainty.Certain)
            {
                former = one;
                return true;
            }
        }

        former = null;
        return false;
    }

    /// <summary>Those that are certain or possible on a date, each once.</summary>
    public static IReadOnlyList<TAnswer> On<T, TAnswer>(IReadOnlyList<T> list, object whose, DateOnly date, Certainty atLeast, Func<T?, TAnswer?> answer)
        where T : class, IPeriod
        where TAnswer : class
    {
        List<TAnswer> found = [];
        foreach ((T? one, Stretch stretch) in Stretches(list, whose))
        {
            if (stretch.Holds(date) >= atLeast && answer(one) is { } value && !found.Contains(value))
            {
                found.Add(value);
            }
        }

        return found.AsReadOnly();
    }

    // Each in its time, in order; today's in the gaps and at the end. Where one ends on the date on which the next starts there is no gap, however imprecise the date.
    private static IEnumerable<(T? Former, Stretch Stretch)> Stretches<T>(IReadOnlyList<T> list, object whose)
        where T : class, IPeriod
    {
        DateOnly? closed = (whose as Entity)?.Dataset.ClosedOn;
        PartialDate since = (whose as INamed)?.Founded ?? new PartialDate(DateOnly.MinValue);
        if (list.Count == 0)
        {
            yield return (null, new Stretch(since, null));
            yield break;
        }

        T[] ordered = list.OrderBy(former => former.Start ?? former.End).ToArray();
        for (int i = 0; i < ordered.Length; i++)
        {
            T former = ordered[i];
            PartialDate? before = i == 0 ? since : ordered[i - 1].End;
            if (i > 0 && before is { } from && former.Start is { } to && from != to)
            {
                yield return (null, new Stretch(from, to));
            }

            // One that ended nobody knows when was over when the next one came, or when the data was closed.
            DateOnly? over = former.End is null ? i + 1 < ordered.Length ? ordered[i + 1].Start?.Latest : closed : null;
            yield return (former, new Stretch(former.Start ?? before, former.End) { EndUnknown = former.End is null, NotFrom = over });
        }

        T last = ordered[^1];
        // Where it is not known since when today's is there, it is certain since the data was closed, and not there before the last one was.
        yield return last.End is { } end
            ? (null, new Stretch(end, null))
            : (null, new Stretch(null, null) { ConfirmedFrom = closed is { } day ? new PartialDate(day) : null, NotBefore = last.Start?.Earliest });
    }

    private sealed class Stretch(PartialDate? start, PartialDate? end) : IPeriod
    {
        public PartialDate? Start => start;

        public PartialDate? End => end;

        public bool EndUnknown { get; init; }

        public PartialDate? ConfirmedFrom { get; init; }

        public DateOnly? NotBefore { get; init; }

        public DateOnly? NotFrom { get; init; }

        public Certainty Holds(DateOnly date) => date < NotBefore || date >= NotFrom ? Certainty.No : this.Covers(date);
    }
}
