using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Schema;
using Ots.Generator.Yaml;

namespace Ots.Cli.Fix;

/// <summary>
/// Sorts the keys of records that are written a line a key: lines change places, and none is changed but for the dash of a list's
/// item. A comment goes with the key below it, unless it is set further in than that key; blank lines likewise.
/// </summary>
internal sealed class BlockOrder
{
    private readonly SourceText _text;
    private readonly DataSchema _schema;
    private readonly List<Change> _changes;
    private readonly string[] _lines;

    private BlockOrder(SourceText text, DataSchema schema, List<Change> changes)
    {
        _text = text;
        _schema = schema;
        _changes = changes;
        _lines = [.. text.Lines.Select(line => text.ToString(line.SpanIncludingLineBreak))];
    }

    public static SourceText Sort(SourceText text, RecordSchema record, DataSchema schema, List<Change> changes)
    {
        BlockOrder order = new(text, schema, changes);
        int before = changes.Count;
        order.Sort(Documents.Read(text).Root, record, order._lines.Length, isEntity: true);
        return changes.Count == before ? text : Documents.Text(string.Concat(order._lines));
    }

    // Sorts what lies before the line that is the end.
    private void Sort(YamlNode? node, RecordSchema record, int end, bool isEntity)
    {
        switch (node)
        {
            case YamlSequence sequence when !KeyOrder.IsFlow(sequence, _text):
                for (int i = 0; i < sequence.Items.Count; i++)
                {
                    Sort(sequence.Items[i], record, i + 1 < sequence.Items.Count ? DashLine(sequence.Items[i + 1]) : end, isEntity: false);
                }

                break;

            case YamlMapping { Entries.Count: > 0 } mapping when !KeyOrder.IsFlow(mapping, _text) && IsOneKeyALine(mapping):
                int[] starts = Starts(mapping, end);
                for (int i = 0; i < mapping.Entries.Count; i++)
                {
                    if (KeyOrder.Nested(mapping.Entries[i].Key.Value, record, _schema) is { } nested)
                    {
                        Sort(mapping.Entries[i].Value, nested, starts[i + 1], isEntity: false);
                    }
                }

                if (KeyOrder.Of(mapping, record, isEntity) is { } order)
                {
                    Permute(mapping, starts, order);
                    _changes.Add(KeyOrder.Change(mapping, record));
                }

                break;
        }
    }

    private bool IsOneKeyALine(YamlMapping mapping)
    {
        int column = mapping.Entries[0].Key.Range.StartColumn;
        int line = -1;
        foreach (YamlEntry entry in mapping.Entries)
        {
            Ots.Generator.Diagnostics.TextRange key = entry.Key.Range;
            if (key.StartLine <= line || key.StartColumn != column || _lines[key.StartLine].AsSpan(0, column).ContainsAnyExcept(line < 0 ? " -" : " "))
            {
                return false;
            }

            line = key.StartLine;
        }

        return true;
    }

    // The line that each entry starts in with its comments, and the one behind the last entry.
    private int[] Starts(YamlMapping mapping, int end)
    {
        int count = mapping.Entries.Count;
        int column = mapping.Entries[0].Key.Range.StartColumn;
        int[] starts = new int[count + 1];
        int first = mapping.Entries[0].Key.Range.StartLine;
        starts[0] = IsBehindDash(mapping) ? first : AfterLastBlank(LeadStart(first, column, 0), first);
        for (int i = 1; i <= count; i++)
        {
            starts[i] = LeadStart(i < count ? mapping.Entries[i].Key.Range.StartLine : end, column, FirstLineBehind(mapping.Entries[i - 1]));
        }

        return starts;
    }

    private int LeadStart(int line, int column, int floor)
    {
        while (line > floor && (IsBlank(_lines[line - 1]) || IsComment(_lines[line - 1], column)))
        {
            line--;
        }

        return line;
    }

    // A comment at the top, with a blank line behind it, is the file's and not the first key's; so is the line that names its schema.
    private int AfterLastBlank(int start, int end)
    {
        for (int line = end; line > start; line--)
        {
            if (IsBlank(_lines[line - 1]))
            {
                return line;
            }
        }

        return start == 0 && end > 0 && _lines[0].TrimStart('\uFEFF').StartsWith("# yaml-language-server:", StringComparison.Ordinal) ? 1 : start;
    }

    // Within quotes and brackets, what looks like a comment or a blank line may be none.
    private int FirstLineBehind(YamlEntry entry) =>
        entry.Value.Range is { Length: > 0 } range && _text[range.Start] is '"' or '\'' or '[' or '{' ? entry.Value.Range.EndLine + 1 : entry.Key.Range.StartLine + 1;

    private int DashLine(YamlNode item)
    {
        int line = Math.Min(item.Range.StartLine, _lines.Length - 1);
        for (int column = item.Range.StartColumn; line > 0 && !_lines[line].AsSpan(0, Math.Min(column, _lines[line].Length)).Contains('-'); column = int.MaxValue)
        {
            line--;
        }

        return line;
    }

    private void Permute(YamlMapping mapping, int[] starts, int[] order)
    {
        int column = mapping.Entries[0].Key.Range.StartColumn;
        List<string>[] leads = new List<string>[order.Length];
        List<string>[] bodies = new List<string>[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            int key = mapping.Entries[i].Key.Range.StartLine;
            leads[i] = [.. _lines[starts[i]..key]];
            bodies[i] = [.. _lines[key..starts[i + 1]]];
        }

        // The dash stays with the place, and so does a blank line that would come to stand before the first key.
        string prefix = bodies[0][0][..column];
        bodies[0][0] = new string(' ', column) + bodies[0][0][column..];
        List<string> first = bodies[order[0]];
        first[0] = prefix + first[0][column..];
        int blank = leads[order[0]].FindIndex(line => !IsBlank(line)) is var found && found < 0 ? leads[order[0]].Count : found;
        leads[0].InsertRange(0, leads[order[0]].Take(blank));
        leads[order[0]].RemoveRange(0, blank);

        List<string> lines = [.. order.SelectMany(i => leads[i].Concat(bodies[i]))];
        EndLast(lines);
        lines.CopyTo(_lines, starts[0]);
    }

    // Where the file ends without a line's end, its last line still does.
    private static void EndLast(List<string> lines)
    {
        int open = lines.FindIndex(line => LineEnd(line).Length == 0);
        if (open >= 0 && open < lines.Count - 1)
        {
            string end = LineEnd(lines[^1]);
            lines[^1] = lines[^1][..^end.Length];
            lines[open] += end;
        }
    }

    private bool IsBehindDash(YamlMapping mapping)
    {
        Ots.Generator.Diagnostics.TextRange key = mapping.Entries[0].Key.Range;
        return _lines[key.StartLine].AsSpan(0, key.StartColumn).Contains('-');
    }

    private static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);

    private static bool IsComment(string line, int column)
    {
        int start = line.AsSpan().IndexOfAnyExcept(' ');
        return start >= 0 && start <= column && line[start] == '#';
    }

    private static string LineEnd(string line) => line[line.AsSpan().TrimEnd("\r\n\u0085\u2028\u2029").Length..];
}
