using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Ots.Cli.Output;

namespace Ots.Cli.Diff;

/// <summary>Reads one YAML document into nodes, or says where it cannot be read. What says nothing (no value, an empty list, false) is left out.</summary>
internal sealed class YamlReader
{
    private const int DeepestNode = 32;

    private readonly Parser _parser;

    private YamlReader(string text) => _parser = new Parser(new StringReader(text));

    /// <summary>Reads an entity.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="file">What to call it in a message.</param>
    /// <exception cref="UnreadableDataException">It is no YAML, or not YAML that an entity can be written in.</exception>
    public static DataNode.Map Read(string text, string file)
    {
        try
        {
            return new YamlReader(text).ReadDocument();
        }
        catch (YamlException e)
        {
            throw new UnreadableDataException($"{file}({e.Start.Line},{e.Start.Column}): {Reason(e)}", Screen.UsageError);
        }
#pragma warning disable CA1031 // Whatever the YAML library throws on a hostile text is that text's error.
        catch (Exception e)
#pragma warning restore CA1031
        {
            throw new UnreadableDataException($"{file}(1,1): {e.Message}", Screen.UsageError);
        }
    }

    private DataNode.Map ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return DataNode.Map.Of([]);
        }

        _parser.Consume<DocumentStart>();
        if (!_parser.Accept<MappingStart>(out _))
        {
            throw Problem("an entry is a map from keys to values");
        }

        DataNode.Map entity = ReadMap(0);
        _parser.Consume<DocumentEnd>();
        return _parser.Accept<StreamEnd>(out _) ? entity : throw Problem("a file holds one entry");
    }

    private DataNode? ReadNode(int depth)
    {
        if (depth > DeepestNode)
        {
            throw Problem($"nested more than {DeepestNode} levels deep");
        }

        if (_parser.TryConsume<Scalar>(out Scalar? scalar))
        {
            bool isNothing = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL" or "false";
            return isNothing ? null : new DataNode.Scalar(Written(scalar));
        }

        if (!_parser.TryConsume<SequenceStart>(out _))
        {
            return _parser.Accept<MappingStart>(out _) ? ReadMap(depth) is { Entries.Count: > 0 } map ? map : null
                : throw Problem("aliases are not supported: write the value out");
        }

        List<DataNode> items = [];
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is { } item)
            {
                items.Add(item);
            }
        }

        return items.Count == 0 ? null : new DataNode.Items(items);
    }

    private DataNode.Map ReadMap(int depth)
    {
        _parser.Consume<MappingStart>();
        List<(string Key, DataNode? Value)> entries = [];
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (!_parser.Accept<Scalar>(out Scalar? key))
            {
                throw Problem("a key is a word");
            }

            if (entries.Exists(entry => entry.Key == key.Value))
            {
                throw Problem($"the key '{key.Value}' is there twice");
            }

            _parser.MoveNext();
            entries.Add((key.Value, ReadNode(depth + 1)));
        }

        return DataNode.Map.Of(entries);
    }

    // 51.0 and 51 are one number; quotes would make it a text.
    private static string Written(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value.Contains('.', StringComparison.Ordinal)
        && double.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            ? number.ToString(CultureInfo.InvariantCulture) : scalar.Value;

    private YamlException Problem(string reason)
    {
        Mark start = _parser.Current?.Start ?? Mark.Empty;
        return new YamlException(start, start, reason);
    }

    // The library's message begins with the position, which is said already.
    private static string Reason(YamlException e)
    {
        string message = e.InnerException?.Message ?? e.Message;
        int end = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return (end < 0 ? message : message[(end + 3)..]).TrimEnd('.') + ".";
    }
}
