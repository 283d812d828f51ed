using Ots.Generator.Schema;

namespace Ots.Generator.Linking;

/// <summary>Which kinds a project compiles: those that it says something of, and those from whose entities one gets to one of these. The rest are the package's, the same instances.</summary>
internal static class ChangedKinds
{
    public static IReadOnlyList<LinkedKind> Of(IReadOnlyList<LinkedKind> kinds, DataSchema schema)
    {
        HashSet<string> changed = [.. kinds.Where(kind => kind.IsChanged).Select(kind => kind.Schema.Record.TypeName)];
        int before;
        do
        {
            before = changed.Count;
            changed.UnionWith(kinds
                .Select(kind => kind.Schema.Record)
                .Where(record => !changed.Contains(record.TypeName) && LeadsTo(record, changed, schema, []))
                .Select(record => record.TypeName)
                .ToArray());
        }
        while (changed.Count > before);

        return [.. kinds.Where(kind => changed.Contains(kind.Schema.Record.TypeName))];
    }

    private static bool LeadsTo(RecordSchema record, HashSet<string> kinds, DataSchema schema, HashSet<string> visited) =>
        visited.Add(record.TypeName) && record.Properties.Any(property => property.Shape switch
        {
            ValueShape.Reference => kinds.Contains(property.TypeName),
            ValueShape.Record => LeadsTo(schema.Record(property.TypeName), kinds, schema, visited),
            _ => false,
        });
}
