using System.Globalization;
using System.Text;
using Ots.Generator.Binding;
using Ots.Generator.Collections;
using Ots.Generator.Diagnostics;
using Ots.Generator.Schema;

namespace Ots.Generator.Layers;

/// <summary>Reads what <see cref="LayerWriter"/> wrote. The text is the package's own, and as well-formed as the package.</summary>
internal sealed class LayerReader
{
    private readonly string[] _lines;
    private readonly DataSchema _schema;
    private readonly Dictionary<string, RecordSchema> _records;
    private int _next;
    private TextRange _place;

    private LayerReader(string text, DataSchema schema)
    {
        _lines = text.Split('\n');
        _schema = schema;
        _records = schema.Kinds.Select(kind => kind.Record).Concat(schema.Records).ToDictionary(record => record.TypeName, StringComparer.Ordinal);
    }

    /// <summary>The entities. Kinds and fields that the schema does not have are passed over.</summary>
    /// <param name="text">The layer.</param>
    /// <param name="folder">The folder in which the package's YAML files are.</param>
    /// <param name="schema">The package's records.</param>
    public static List<BoundEntity> Read(string text, string folder, DataSchema schema) => new LayerReader(text, schema).ReadEntities(folder);

    private List<BoundEntity> ReadEntities(string folder)
    {
        List<BoundEntity> entities = [];
        KindSchema? kind = null;
        _next = Array.IndexOf(_lines, LayerWriter.Start) + 1;
        while (_next < _lines.Length && _lines[_next] != LayerWriter.End)
        {
            string line = _lines[_next++];
            if (line.Length > 0 && line[0] == LayerWriter.KindMark)
            {
                kind = _schema.KindOfFolder(line.Substring(1));
                continue;
            }

            string path = $"{folder}{kind?.Folder}/{line}.yaml";
            _place = new TextRange { PackagedFile = path };
            if (kind is null)
            {
                SkipDeeperThan(0);
            }
            else
            {
                string? forms = _next < _lines.Length && _lines[_next].StartsWith(LayerWriter.Forms, StringComparison.Ordinal) ? _lines[_next++].Substring(LayerWriter.Forms.Length) : null;
                entities.Add(new BoundEntity(kind.Record.TypeName, line, path, ReadRecord(kind.Record, 1)) { Forms = forms });
            }
        }

        return entities;
    }

    private BoundRecord ReadRecord(RecordSchema record, int depth)
    {
        List<BoundField> fields = [];
        while (DepthOfNext() == depth)
        {
            string line = _lines[_next++];
            int end = line.IndexOf(' ', depth);
            string key = end < 0 ? line.Substring(depth) : line.Substring(depth, end - depth);
            if (record.Properties.FirstOrDefault(property => property.Key == key) is { } property)
            {
                fields.Add(new BoundField(property.Name, ReadField(property, end < 0 ? "" : line.Substring(end + 1), depth)));
            }

            SkipDeeperThan(depth);
        }

        return new BoundRecord(record.TypeName, fields.ToEquatableArray(), _place);
    }

    private BoundValue ReadField(PropertySchema property, string value, int depth)
    {
        if (property.IsList)
        {
            BoundValue[] items = new BoundValue[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)];
            for (int i = 0; i < items.Length; i++)
            {
                items[i] = ReadItem(property, depth + 1);
            }

            return new BoundList(new EquatableArray<BoundValue>(items), _place);
        }

        return property.Shape switch
        {
            ValueShape.Localized => ReadTexts(depth + 1),
            ValueShape.Record => ReadItem(property, depth + 1),
            _ => Scalar(property, value),
        };
    }

    // A record begins with a line that only says so.
    private BoundValue ReadItem(PropertySchema property, int depth)
    {
        string line = _lines[_next++];
        return property.Shape == ValueShape.Record ? ReadRecord(_records[property.TypeName], depth + 1) : Scalar(property, line.Substring(depth));
    }

    private BoundTexts ReadTexts(int depth)
    {
        List<BoundText> texts = [];
        while (DepthOfNext() == depth)
        {
            string line = _lines[_next++];
            int end = line.IndexOf(' ', depth);
            texts.Add(new BoundText(line.Substring(depth, end - depth), Unescape(line.Substring(end + 1))));
        }

        return new BoundTexts(texts.ToEquatableArray(), _place);
    }

    private BoundValue Scalar(PropertySchema property, string value)
    {
        if (property.Shape != ValueShape.Reference)
        {
            return new BoundScalar(Unescape(value), _place);
        }

        string[] parts = value.Split('\t');
        int line = int.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture);
        int column = int.Parse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture);
        return new BoundReference(property.TypeName, parts[0], _place with { Length = parts[0].Length, StartLine = line, StartColumn = column, EndLine = line, EndColumn = column + parts[0].Length });
    }

    private void SkipDeeperThan(int depth)
    {
        while (DepthOfNext() > depth)
        {
            _next++;
        }
    }

    private int DepthOfNext()
    {
        string line = _next < _lines.Length ? _lines[_next] : "";
        int depth = 0;
        while (depth < line.Length && line[depth] == ' ')
        {
            depth++;
        }

        return depth;
    }

    private static string Unescape(string text)
    {
        if (text.IndexOf('\\') < 0)
        {
            return text;
        }

        StringBuilder unescaped = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\')
            {
                c = text[++i];
                if (c == 'n')
                {
                    c = '\n';
                }
                else if (c == 'u')
                {
                    c = (char)int.Parse(text.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                    i += 4;
                }
            }

            unescaped.Append(c);
        }

        return unescaped.ToString();
    }
}
