using System.Text;
using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Schema;
using Ots.Generator.Yaml;

namespace Ots.Cli.Fix;

/// <summary>Sorts the keys of records in braces: entries change places, what stands between them stays.</summary>
internal sealed class FlowOrder
{
    private readonly SourceText _text;
    private readonly DataSchema _schema;
    private readonly List<Change> _changes;
    private readonly List<TextChange> _edits = [];

    private FlowOrder(SourceText text, DataSchema schema, List<Change> changes)
    {
        _text = text;
        _schema = schema;
        _changes = changes;
    }

    public static SourceText Sort(SourceText text, RecordSchema record, DataSchema schema, List<Change> changes)
    {
        FlowOrder order = new(text, schema, changes);
        order.Walk(Documents.Read(text).Root, record, isEntity: true);
        return order._edits.Count == 0 ? text : Documents.Text(text.WithChanges(order._edits).ToString());
    }

    private void Walk(YamlNode? node, RecordSchema record, bool isEntity)
    {
        if (node is YamlMapping or YamlSequence && KeyOrder.IsFlow(node, _text))
        {
            int changes = _changes.Count;
            string sorted = Sorted(node, record, isEntity);
            if (_changes.Count > changes)
            {
                _edits.Add(new TextChange(new TextSpan(node.Range.Start, node.Range.Length), sorted));
            }

            return;
        }

        foreach ((YamlNode child, RecordSchema nested) in Children(node, record))
        {
            Walk(child, nested, isEntity: false);
        }
    }

    private IEnumerable<(YamlNode Child, RecordSchema Record)> Children(YamlNode? node, RecordSchema record) => node switch
    {
        YamlSequence sequence => sequence.Items.Select(item => (item, record)),
        YamlMapping mapping =>
            from entry in mapping.Entries
            let nested = KeyOrder.Nested(entry.Key.Value, record, _schema)
            where nested is not null
            select (entry.Value, nested),
        _ => [],
    };

    private string Sorted(YamlNode node, RecordSchema? record, bool isEntity)
    {
        (int Start, int End, string Text)[] pieces = node switch
        {
            YamlSequence sequence when record is not null => [.. sequence.Items.Select(item => (item.Range.Start, End(item), Sorted(item, record, isEntity: false)))],
            YamlMapping mapping when record is not null =>
            [
                .. from entry in mapping.Entries
                   let start = entry.Key.Range.Start
                   select (start, End(entry.Value), Slice(start, entry.Value.Range.Start) + Sorted(entry.Value, KeyOrder.Nested(entry.Key.Value, record, _schema), isEntity: false)),
            ],
            _ => [],
        };

        StringBuilder between = new();
        int[] order = [.. Enumerable.Range(0, pieces.Length)];
        if (node is YamlMapping map && record is not null && KeyOrder.Of(map, record, isEntity) is { } sorted && CanMove(map, pieces))
        {
            order = sorted;
            _changes.Add(KeyOrder.Change(map, record));
        }

        int place = node.Range.Start;
        for (int i = 0; i < pieces.Length; i++)
        {
            between.Append(Slice(place, pieces[i].Start)).Append(pieces[order[i]].Text);
            place = pieces[i].End;
        }

        return between.Append(Slice(place, End(node))).ToString();
    }

    // A value that is not written has no place of its own, and a comment would have to go with its entry.
    private bool CanMove(YamlMapping mapping, (int Start, int End, string Text)[] pieces) =>
        mapping.Entries.All(entry => entry.Value.Range.Length > 0)
        && !Enumerable.Range(0, pieces.Length + 1).Any(i =>
            Slice(i == 0 ? mapping.Range.Start : pieces[i - 1].End, i == pieces.Length ? End(mapping) : pieces[i].Start).Contains('#', StringComparison.Ordinal));

    private static int End(YamlNode node) => node.Range.Start + node.Range.Length;

    private string Slice(int start, int end) => _text.ToString(TextSpan.FromBounds(start, Math.Max(start, end)));
}
