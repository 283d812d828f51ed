using Ots.Runtime;
using Ots.Text;

namespace Ots.Mentions;

/// <summary>A name as the data has it.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">Its BCP 47 tag, where known.</param>
/// <param name="IsWeak">Whether it identifies only with something beside it.</param>
internal readonly record struct SourceName(string Text, string? Language, bool IsWeak);

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
            int end = start;
            int dot = -1;
            while (end < fields.Length && fields[end] > ' ')
            {
                dot = fields[end] == '.' ? end : dot;
                end++;
            }

            bool isList = fields[end..SortedRecords.Next(fields, start)].StartsWith(" list"u8);
            if (dot < 0)
            {
                Add(names, entity.__row, fields[start..end], isList);
            }
            else if (entity.__row.Has(fields[start..dot]))
            {
                foreach (Row row in entity.__row.Records(fields[start..dot]))
                {
                    Add(names, row, fields[(dot + 1)..end], isList);
                }
            }
        }

        return names;
    }

    /// <summary>Whether one word of a name is enough, as the surname of a person is.</summary>
    public static bool IsByWord(Catalog catalog) => catalog.NameFields.IndexOf(" by-word"u8) >= 0;

    private static void Add(List<SourceName> names, Row row, ReadOnlySpan<byte> key, bool isList)
    {
        if (!row.Has(key))
        {
            return;
        }

        if (isList)
        {
            names.AddRange(row.Texts(key).Select(text => new SourceName(text, null, IsWeak: false)));
            return;
        }

        if (row.IsScalar(key))
        {
            string? language = row.Has("language"u8) ? row.Text("language"u8) : null;
            bool isWeak = row.Has("kind"u8) && row.Text("kind"u8) == nameof(AliasKind.Weak);
            names.Add(new SourceName(row.Text(key), language, isWeak));
            return;
        }

        LocalizedText texts = row.Localized(key);
        foreach (string language in texts.Languages)
        {
            names.Add(new SourceName(texts[language], language, IsWeak: false));
        }
    }
}
