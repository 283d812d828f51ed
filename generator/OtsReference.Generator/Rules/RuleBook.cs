using Ots.Generator.Diagnostics;
using Ots.Generator.Linking;
using Ots.Generator.Schema;

namespace Ots.Generator.Rules;

/// <summary>All rules of the data as a whole, beyond that each value fits its property and each reference leads somewhere.</summary>
internal static class RuleBook
{
    public static IEnumerable<Problem> Check(IReadOnlyList<LinkedKind> kinds, DataSchema schema) =>
    [
        .. kinds.SelectMany(kind => kind.Entities).SelectMany(PeriodRules.Ends),
        .. kinds.SelectMany(PeriodRules.Succession),
        .. PeriodRules.OneAtATime(kinds, schema),
        .. kinds.SelectMany(CycleRules.Check),
        .. kinds.SelectMany(kind => kind.Entities.SelectMany(entity => CitationRules.Check(entity, kind.Schema, schema))),
        .. CitationRules.Unused(kinds),
    ];
}
