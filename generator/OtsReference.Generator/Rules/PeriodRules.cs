using Ots.Generator.Binding;
using Ots.Generator.Diagnostics;
using Ots.Generator.Linking;
using Ots.Generator.Schema;

namespace Ots.Generator.Rules;

/// <summary>A period ends after it starts; where one at a time can run, only one does.</summary>
internal static class PeriodRules
{
    private const string Start = "Start";
    private const string End = "End";

    /// <summary>An end before its start, in any record that has both.</summary>
    public static IEnumerable<Problem> Ends(BoundEntity entity) =>
        from record in Records.In(entity.Record)
        where record[Start] is BoundScalar && record[End] is BoundScalar
        let start = (BoundScalar)record[Start]!
        let end = (BoundScalar)record[End]!
        where IsBefore(end.Canonical, start.Canonical)
        select Problem.At(entity.Path, end.Range.IsPackaged ? start.Range : end.Range, Descriptors.EndBeforeStart, end.Canonical, start.Canonical);

    /// <summary>Overlaps among the entities of a kind that follow one another.</summary>
    public static IEnumerable<Problem> Succession(LinkedKind kind) => kind.Schema is { IsSuccession: true, Record.IsPeriod: true }
        ? Overlaps(kind.Entities.Select(entity => new Period(entity, entity.Record)))
        : [];

    /// <summary>Overlaps among nested records of which one at a time runs for each entity that they refer to.</summary>
    public static IEnumerable<Problem> OneAtATime(IReadOnlyList<LinkedKind> kinds, DataSchema schema)
    {
        ILookup<string, BoundEntity> byId = kinds.SelectMany(kind => kind.Entities).ToLookup(entity => $"{entity.KindType}/{entity.Id}", StringComparer.Ordinal);
        var periods =
            from kind in kinds
            from entity in kind.Entities
            from record in Records.In(entity.Record)
            let rule = schema.Record(record.TypeName).OneAtATime
            where rule is not null && (rule.Unless is null || !IsTrue(record, rule.Unless))
            let target = record[rule.By] as BoundReference
            where target is not null
            let key = $"{target.KindType}/{target.Id}"
            where rule.UnlessOfEntity is null || !byId[key].Any(holder => IsTrue(holder.Record, rule.UnlessOfEntity))
            group new Period(entity, record) by (record.TypeName, key);
        return periods.SelectMany(Overlaps);
    }

    private static IEnumerable<Problem> Overlaps(IEnumerable<Period> periods)
    {
        Period[] ordered = [.. periods.Where(period => period.Start is not null).OrderBy(period => period.Start!.Canonical, StringComparer.Ordinal)];
        return
            from pair in ordered.Zip(ordered.Skip(1), static (first, second) => (first, second))
            where pair.first.End is { } end ? IsBefore(pair.second.Start!.Canonical, end.Canonical) : !IsTrue(pair.first.Record, "EndUnknown")
            select pair.second.Start!.Range.IsPackaged ? EndsLate(pair.first, pair.second) : StartsEarly(pair.second, pair.first);
    }

    private static Problem StartsEarly(Period period, Period before) => Problem.At(
        period.Entity.Path, period.Start!.Range, Descriptors.Overlap,
        $"starts {period.Start.Canonical}", before.Entity.Id, before.End is { } end ? $"runs to {end.Canonical}" : $"runs since {before.Start!.Canonical} without an end");

    // The package's periods do not overlap among themselves: where the later one is packaged, the earlier one is the project's.
    private static Problem EndsLate(Period period, Period after) => Problem.At(
        period.Entity.Path, period.End is { Range.IsPackaged: false } ? period.End.Range : period.Start!.Range, Descriptors.Overlap,
        period.End is { } end ? $"ends {end.Canonical}" : "has no end", after.Entity.Id, $"starts {after.Start!.Canonical}");

    private static bool IsTrue(BoundRecord record, string property) => record[property] is BoundScalar { Canonical: "true" };

    // Dates in ISO 8601 sort as texts. One that is known to the year can be any day of it.
    private static bool IsBefore(string date, string other)
    {
        int length = Math.Min(date.Length, other.Length);
        return string.CompareOrdinal(date, 0, other, 0, length) < 0;
    }

    private sealed record Period(BoundEntity Entity, BoundRecord Record)
    {
        public BoundScalar? Start => Record[PeriodRules.Start] as BoundScalar;

        public BoundScalar? End => Record[PeriodRules.End] as BoundScalar;
    }
}
