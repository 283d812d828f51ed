using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Schema;
using Ots.Generator.Yaml;

namespace Ots.Cli.Fix;

/// <summary>Puts the keys of records into the order of the records' properties.</summary>
internal static class KeyOrder
{
    /// <summary>Sorts the keys of an entity and of all records nested in it.</summary>
    /// <returns>The text, and what was sorted.</returns>
    public static (SourceText Text, IReadOnlyList<Change> Changes) Sort(SourceText text, RecordSchema record, DataSchema schema)
    {
        List<Change> changes = [];

        // Braces first, for they move within lines, and lines with them.
        text = FlowOrder.Sort(text, record, schema, changes);
        text = BlockOrder.Sort(text, record, schema, changes);
        return (text, [.. changes.OrderBy(change => change.Line).ThenBy(change => change.Column)]);
    }

    /// <summary>The places that the entries have to come from, or nothing where they stand in order. A key that is not known stays behind the one before it.</summary>
    public static int[]? Of(YamlMapping mapping, RecordSchema record, bool isEntity)
    {
        List<string> keys = [.. record.Properties.Where(property => property.IsStated).Select(property => property.Key)];
        int[] ranks = new int[mapping.Entries.Count];
        int rank = -1;
        for (int i = 0; i < ranks.Length; i++)
        {
            string key = mapping.Entries[i].Key.Value;
            int known = keys.IndexOf(key);
            rank = known >= 0 ? known : isEntity && key == "id" ? -1 : rank;
            ranks[i] = rank;
        }

        int[] order = [.. Enumerable.Range(0, ranks.Length).OrderBy(i => ranks[i])];
        return order.SequenceEqual(Enumerable.Range(0, ranks.Length)) ? null : order;
    }

    /// <summary>The record that a key's value is, or the items of its list are; nothing where it is none.</summary>
    public static RecordSchema? Nested(string key, RecordSchema record, DataSchema schema) =>
        record.Properties.FirstOrDefault(property => property.IsStated && property.Key == key) is { Shape: ValueShape.Record } property ? schema.Record(property.TypeName) : null;

    /// <summary>Whether a list or map stands in brackets or braces.</summary>
    public static bool IsFlow(YamlNode node, SourceText text) => node.Range.Start < text.Length && text[node.Range.Start] is '[' or '{';

    public static Change.Reordering Change(YamlMapping mapping, RecordSchema record)
    {
        Ots.Generator.Diagnostics.TextRange start = mapping.Entries[0].Key.Range;
        return new Change.Reordering(start.StartLine + 1, start.StartColumn + 1, record.Name);
    }
}
