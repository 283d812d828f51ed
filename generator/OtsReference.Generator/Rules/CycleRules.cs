using Ots.Generator.Binding;
using Ots.Generator.Diagnostics;
using Ots.Generator.Linking;
using Ots.Generator.Schema;

namespace Ots.Generator.Rules;

/// <summary>Some references never lead back to where they started.</summary>
internal static class CycleRules
{
    public static IEnumerable<Problem> Check(LinkedKind kind) =>
        from property in kind.Schema.Record.Properties
        where property.IsAcyclic
        from entity in kind.Entities
        let cycle = CycleFrom(entity, property, kind)
        where cycle is not null
        let reference = (BoundReference)entity.Record[property.Name]!
        select Problem.At(entity.Path, reference.Range, Descriptors.Cycle, reference.Id, string.Join(" → ", cycle));

    private static List<string>? CycleFrom(BoundEntity entity, PropertySchema property, LinkedKind kind)
    {
        List<string> path = [entity.Id];
        HashSet<string> seen = [entity.Id];
        for (BoundEntity? next = Next(entity); next is not null; next = Next(next))
        {
            path.Add(next.Id);
            if (!seen.Add(next.Id))
            {
                return next.Id == entity.Id ? path : null;
            }
        }

        return null;

        BoundEntity? Next(BoundEntity from) => from.Record[property.Name] is BoundReference reference && reference.KindType == kind.Schema.Record.TypeName ? kind[reference.Id] : null;
    }
}
