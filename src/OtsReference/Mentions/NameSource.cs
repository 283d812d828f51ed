using Ots.Runtime;
using Ots.Text;

namespace Ots.Mentions;

/// <summary>
/// Reads the names of an entity, as they are written, from the fields that <see cref="Catalog.NameFields"/> lists. The only place that
/// knows how the data holds names.
/// </summary>
internal static class NameSource
{
    /// <summary>The names of an entity.</summary>
    public static List<SourceName> NamesOf(Entity entity)
    {
        List<SourceName> names = [];
        ReadOnlySpan<byte> fields = entity.Catalog.NameFields;
        for (int start = 0; start < fields.Length; start = SortedRecords.Next(fields, start))
        {
            ReadOnlySpan<byte> field = fields[start..SortedRecords.KeyEnd(fields, start)];
            int end = field.IndexOf((byte)' ');
            ReadOnlySpan<byte> path = end < 0 ? field : field[..end];
            int dot = path.IndexOf((byte)'.');
            if (dot < 0)
            {
                Add(names, entity.__row, path, field);
            }
            else if (entity.__row.Has(path[..dot]))
            {
                foreach (Row row in entity.__row.Records(path[..dot]))
                {
                    Add(names, row, path[(dot + 1)..], field);
                }
            }
        }

        return names;
    }

    /// <summary>Whether one word of a name is enough, as the surname of a person is.</summary>
    public static bool IsByWord(Catalog catalog) => catalog.NameFields.IndexOf(" by-word"u8) >= 0;

    private static void Add(List<SourceName> names, Row row, ReadOnlySpan<byte> key, ReadOnlySpan<byte> field)
    {
        if (!row.Has(key))
        {
            return;
        }

        string? language = After(field, " in:"u8) is { Length: > 0 } sibling && row.Has(sibling) ? row.Text(sibling) : null;
        if (field.IndexOf(" list"u8) >= 0)
        {
            foreach (string text in row.Texts(key))
            {
                names.Add(new SourceName(text, language, isWeak: false));
            }
        }
        else if (row.IsScalar(key))
        {
            names.Add(new SourceName(row.Text(key), language, IsWeak(row, After(field, " weak:"u8))));
        }
        else
        {
            LocalizedText texts = row.Localized(key);
            foreach (string tag in texts.Languages)
            {
                names.Add(new SourceName(texts[tag], tag, isWeak: false));
            }
        }
    }

    private static bool IsWeak(Row row, ReadOnlySpan<byte> mark)
    {
        int dot = mark.IndexOf((byte)'.');
        return dot > 0 && row.Has(mark[..dot]) && row.Text(mark[..dot]) == Utf8.Decode(mark, dot + 1);
    }

    // What stands behind a word of a line, up to a space.
    private static ReadOnlySpan<byte> After(ReadOnlySpan<byte> field, ReadOnlySpan<byte> word)
    {
        int start = field.IndexOf(word);
        if (start < 0)
        {
            return default;
        }

        ReadOnlySpan<byte> rest = field[(start + word.Length)..];
        int end = rest.IndexOf((byte)' ');
        return end < 0 ? rest : rest[..end];
    }
}
