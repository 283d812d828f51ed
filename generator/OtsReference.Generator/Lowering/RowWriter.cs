using System.Globalization;
using System.Text;
using Ots.Generator.Binding;
using Ots.Generator.Linking;
using Ots.Generator.Schema;
using Ots.Generator.Text;
using Ots.Generator.Yaml;

namespace Ots.Generator.Lowering;

/// <summary>
/// Writes an entity as the lines that the runtime's Row reads: the id, then a line a field, indented a space a level, in the
/// order the record declares them. A list says how many items follow; a nested record is a list of one.
/// </summary>
internal sealed class RowWriter
{
    private readonly StringBuilder _row = new();
    private readonly bool _writesPlaces;

    private RowWriter(bool writesPlaces) => _writesPlaces = writesPlaces;

    /// <summary>The lines of an entity. One that is a project's own says in which file, and where it is the package's too, which keys are the file's: keys that no property can have.</summary>
    public static string Write(BoundEntity entity, LinkedKind kind, bool hasPackage)
    {
        RowWriter writer = new(writesPlaces: false);
        writer._row.Append(entity.Id).Append('\n');
        if (hasPackage && !entity.IsPackaged)
        {
            writer.Line(1, $"@file {Escape(DataPath.Shown(entity.Path))}");
            if (entity.Stated is { } stated)
            {
                writer.Line(1, $"@stated {string.Join(" ", stated)}");
            }
        }

        foreach (PropertySchema property in kind.Schema.Record.Properties)
        {
            if (property.Inverse is not null)
            {
                writer.List(1, property.Key, kind.Inverse(property.Name, entity.Id), writer.Line);
            }
            else if (entity.Record[property.Name] is { } value)
            {
                writer.Field(1, property.Key, value);
            }
        }

        return writer._row.ToString();
    }

    /// <summary>The lines of an entity for those who lay data over it: without inverses, and with the place of each reference.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="first">A line to begin with.</param>
    public static string WriteForLayer(BoundEntity entity, string first)
    {
        RowWriter writer = new(writesPlaces: true);
        writer._row.Append(entity.Id).Append('\n').Append(first).Append('\n');
        foreach (BoundField field in entity.Record.Fields)
        {
            writer.Field(1, Naming.Casing.Kebab(field.Property), field.Value);
        }

        return writer._row.ToString();
    }

    private void Field(int depth, string key, BoundValue value)
    {
        switch (value)
        {
            case BoundScalar scalar:
                Line(depth, $"{key} {Escape(scalar.Canonical)}");
                break;

            case BoundReference reference:
                Line(depth, $"{key} {Reference(reference)}");
                break;

            case BoundTexts texts:
                Line(depth, key);
                foreach (BoundText text in texts.Texts)
                {
                    Line(depth + 1, $"{text.Language} {Escape(text.Text)}");
                }

                break;

            case BoundList list:
                List(depth, key, list.Items, Item);
                break;

            case BoundRecord record:
                List(depth, key, new BoundValue[] { record }, Item);
                break;
        }
    }

    private void Item(int depth, BoundValue value)
    {
        switch (value)
        {
            // A space at the start would be read as a level.
            case BoundScalar scalar when scalar.Canonical.StartsWith(" ", StringComparison.Ordinal):
                Line(depth, "\\u0020" + Escape(scalar.Canonical.Substring(1)));
                break;

            case BoundScalar scalar:
                Line(depth, Escape(scalar.Canonical));
                break;

            case BoundReference reference:
                Line(depth, Reference(reference));
                break;

            case BoundRecord record:
                Line(depth, "-");
                foreach (BoundField field in record.Fields)
                {
                    Field(depth + 1, Naming.Casing.Kebab(field.Property), field.Value);
                }

                break;
        }
    }

    private string Reference(BoundReference reference) => Escape(reference.Id)
        + (_writesPlaces ? string.Format(CultureInfo.InvariantCulture, "\t{0}\t{1}", reference.Range.StartLine, reference.Range.StartColumn) : "");

    private void List<T>(int depth, string key, IReadOnlyCollection<T> items, Action<int, T> write)
    {
        if (items.Count > 0)
        {
            Line(depth, $"{key} {items.Count.ToString(CultureInfo.InvariantCulture)}");
            foreach (T item in items)
            {
                write(depth + 1, item);
            }
        }
    }

    private void Line(int depth, string text) => _row.Append(' ', depth).Append(text).Append('\n');

    /// <summary>Nothing in a value can end its line, or turn round how the emitted source reads.</summary>
    private static string Escape(string value) => UnsafeCharacters.Replace(
        value.Replace("\\", "\\\\"),
        c => c == '\n' ? "\\n" : "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));
}
