using Ots.Generator.Binding;
using Ots.Generator.Diagnostics;
using Ots.Generator.Linking;
using Ots.Generator.Schema;

namespace Ots.Generator.Rules;

/// <summary>Some references never lead back to where they started.</summary>
internal static class CycleRules
{
    private const int MostShown = 10;

    public static IEnumerable<Problem> Check(LinkedKind kind) =>
        from property in kind.Schema.Record.Properties
        where property.IsAcyclic
        from cycle in Cycles(property, kind)
        from i in Enumerable.Range(0, cycle.Count)
        let reference = Reference(cycle[i], property, kind)!
        select Problem.At(cycle[i].Path, reference.Range, Descriptors.Cycle, reference.Id, Shown(cycle, i));

    // Every cycle once, each entity being visited once: what leads nowhere, or to what was visited before, is no new one.
    private static IEnumerable<List<BoundEntity>> Cycles(PropertySchema property, LinkedKind kind)
    {
        HashSet<string> visited = new(StringComparer.Ordinal);
        foreach (BoundEntity entity in kind.Entities)
        {
            List<BoundEntity> path = [];
            BoundEntity? next = entity;
            while (next is not null && visited.Add(next.Id))
            {
                path.Add(next);
                next = Reference(next, property, kind) is { } reference ? kind[reference.Id] : null;
            }

            int start = next is null ? -1 : path.IndexOf(next);
            if (start >= 0)
            {
                yield return path.GetRange(start, path.Count - start);
            }
        }
    }

    // The way round from one of the cycle's entities, without what no message has room for.
    private static string Shown(List<BoundEntity> cycle, int from)
    {
        IEnumerable<string> way = Enumerable.Range(from, Math.Min(cycle.Count, MostShown)).Select(i => cycle[i % cycle.Count].Id);
        return string.Join(" → ", [.. way, .. cycle.Count > MostShown ? (string[])["…"] : [], cycle[from].Id]);
    }

    private static BoundReference? Reference(BoundEntity from, PropertySchema property, LinkedKind kind) =>
        from.Record[property.Name] is BoundReference reference && reference.KindType == kind.Schema.Record.TypeName ? reference : null;
}
