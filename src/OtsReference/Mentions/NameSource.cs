using Ots.Runtime;
using Ots.Text;

namespace Ots.Mentions;

/// <summary>
/// Reads the names of a kind's entities, as they are written, from the fields that <see cref="Catalog.NameFields"/> lists. The only place that
/// knows how the data holds names.
/// </summary>
internal sealed class NameSource
{
    private readonly List<NameField> _fields = [];

    public NameSource(Catalog catalog)
    {
        ReadOnlySpan<byte> fields = catalog.NameFields;
        for (int start = 0; start < fields.Length; start = SortedRecords.Next(fields, start))
        {
            NameField field = new(Utf8.Decode(fields, start));
            IsByWord |= field.IsByWord;
            _fields.Add(field);
        }
    }

    /// <summary>Whether one word of a name is enough, as the surname of a person is.</summary>
    public readonly bool IsByWord;

    /// <summary>The names of an entity of the kind.</summary>
    public List<SourceName> NamesOf(Entity entity)
    {
        List<SourceName> names = [];
        RowLines record = new(entity.Catalog.Rows, entity.__row.Position);
        RowLines lines = record;
        while (lines.Next())
        {
            if (lines.Indent == 1)
            {
                foreach (NameField field in _fields)
                {
                    if (!lines.Is(field.Key))
                    {
                        continue;
                    }

                    if (field.Nested is null)
                    {
                        Read(names, field, lines, record);
                    }
                    else
                    {
                        ReadRecords(names, field, lines);
                    }
                }
            }
        }

        return names;
    }

    // A name or several at a line. Its record starts at another: what that says beside it counts as well.
    private static void Read(List<SourceName> names, NameField field, RowLines lines, RowLines record)
    {
        int indent = lines.Indent;
        if (lines.HasValue && !field.IsList)
        {
            SourceName name = new(lines.Value, language: null, isWeak: false);
            names.Add(name);
            while (record.Next() && record.Indent >= indent)
            {
                if (record.Indent == indent)
                {
                    Complete(name, field, record);
                }
            }

            return;
        }

        while (lines.Next() && lines.Indent > indent)
        {
            names.Add(field.IsList ? new SourceName(lines.Text, language: null, isWeak: false) : new SourceName(lines.Value, lines.Key, isWeak: false));
        }
    }

    // Below a line, a line a record, and a level deeper its fields.
    private static void ReadRecords(List<SourceName> names, NameField field, RowLines lines)
    {
        RowLines record = lines;
        while (lines.Next() && lines.Indent > 1)
        {
            if (lines.Indent == 2)
            {
                record = lines;
            }
            else if (lines.Indent == 3 && lines.Is(field.Nested))
            {
                Read(names, field, lines, record);
            }
        }
    }

    // What a line beside a name says of it.
    private static void Complete(SourceName name, NameField field, RowLines line)
    {
        if (line.Is(field.Language))
        {
            name.Language = line.Value;
        }
        else if (line.Is(field.Weak))
        {
            name.IsWeak = line.HasValueOf(field.WeakValue);
        }
    }
}
