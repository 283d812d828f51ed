using Ots.Generator.Diagnostics;
using Ots.Generator.Linking;
using Ots.Generator.Schema;

namespace Ots.Generator.Rules;

/// <summary>All rules of the data as a whole, beyond that each value fits its property and each reference leads somewhere.</summary>
internal static class RuleBook
{
    /// <summary>What breaks the rules in the project's own files: the package's were checked when it was built.</summary>
    public static IEnumerable<Problem> Check(IReadOnlyList<LinkedKind> kinds, DataSchema schema)
    {
        IEnumerable<Problem> problems =
        [
            .. kinds.SelectMany(kind => kind.Entities).Where(entity => !entity.IsPackaged).SelectMany(PeriodRules.Ends),
            .. kinds.SelectMany(PeriodRules.Succession),
            .. PeriodRules.OneAtATime(kinds, schema),
            .. kinds.SelectMany(CycleRules.Check),
            .. kinds.SelectMany(kind => kind.Entities.Where(entity => !entity.IsPackaged).SelectMany(entity => CitationRules.Check(entity, kind.Schema, schema))),
            .. CitationRules.Unused(kinds),
        ];
        return problems.Where(problem => !problem.Range.IsPackaged);
    }
}
