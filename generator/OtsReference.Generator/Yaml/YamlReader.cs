using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Collections;
using Ots.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Ots.Generator.Yaml;

/// <summary>Reads one YAML document into nodes that know their place. It never throws, whatever the text.</summary>
internal sealed class YamlReader
{
    private const int LongestFile = 1024 * 1024;
    private const int DeepestNode = 32;
    private const char ByteOrderMark = '\uFEFF';
    private const char ReplacementCharacter = '\uFFFD';

    private readonly string _path;
    private readonly SourceText _text;
    private readonly List<Problem> _problems = [];
    private readonly int _markLength;
    private readonly Parser _parser;

    // Where the innermost list or map in brackets begins that is being read.
    private Mark? _bracket;

    private YamlReader(string path, SourceText text)
    {
        _path = path;
        _text = text;
        _markLength = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        _parser = new Parser(new StringReader(text.ToString(TextSpan.FromBounds(_markLength, text.Length))));
    }

    public static YamlFile Read(string path, DataPath place, SourceText? text)
    {
        if (text is null)
        {
            return Failed(path, place, Problem.At(path, default, Descriptors.NotUtf8));
        }

        if (text.Length > LongestFile)
        {
            return Failed(path, place, Problem.At(path, default, Descriptors.TooLarge, $"has more than {LongestFile} characters"));
        }

        if (text.Encoding is { CodePage: not 65001 })
        {
            return Failed(path, place, Problem.At(path, default, Descriptors.NotUtf8));
        }

        // What the compiler decodes with off Windows makes this of bytes that are not UTF-8, and says nothing.
        int replaced = text.ToString().IndexOf(ReplacementCharacter);
        if (replaced >= 0)
        {
            return Failed(path, place, Problem.At(path, TextRange.In(text, replaced, replaced + 1), Descriptors.NotUtf8));
        }

        YamlReader reader = new(path, text);
        YamlNode? root = reader.ReadDocument(out bool isEmpty);
        return new YamlFile(path, place.Folder, place.Id, root, isEmpty, reader._problems.ToEquatableArray());
    }

    private static YamlFile Failed(string path, DataPath place, Problem problem) =>
        new(path, place.Folder, place.Id, null, IsEmpty: false, new EquatableArray<Problem>([problem]));

    private YamlNode? ReadDocument(out bool isEmpty)
    {
        isEmpty = false;
        try
        {
            _parser.Consume<StreamStart>();
            if (_parser.Accept<StreamEnd>(out _))
            {
                isEmpty = true;
                return null;
            }

            _parser.Consume<DocumentStart>();
            YamlNode root = ReadNode(0);
            _parser.Consume<DocumentEnd>();
            if (_parser.Accept<DocumentStart>(out DocumentStart? second))
            {
                Report(second!.Start, second.End, Descriptors.NotSupported, "Several documents in a file", "write one file an entity");
            }

            isEmpty = root is YamlScalar { IsNull: true };
            return isEmpty ? null : root;
        }
        catch (UnreadableException)
        {
            return null;
        }
        catch (YamlException e)
        {
            _problems.Add(Problem.At(_path, Tab(e) ?? Range(e.Start, e.End), Descriptors.Syntax, Reason(e)));
            return null;
        }
#pragma warning disable CA1031 // The YAML library is not ours: whatever it throws on a hostile text is that text's syntax error, not a broken build.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            // It does so where a bracket is not closed and the next line goes on with a key.
            _problems.Add(_bracket is { } bracket
                ? Problem.At(_path, Range(bracket, bracket, 1), Descriptors.Syntax, "The bracket that opens here is not closed, or a comma is missing in it")
                : Problem.At(_path, Range(_parser.Current?.Start ?? Mark.Empty, _parser.Current?.Start ?? Mark.Empty), Descriptors.Syntax, e.Message));
            return null;
        }
    }

    private YamlNode ReadNode(int depth)
    {
        if (depth > DeepestNode)
        {
            Mark mark = _parser.Current?.Start ?? Mark.Empty;
            Report(mark, mark, Descriptors.TooLarge, $"is nested more than {DeepestNode} levels deep");
            throw new UnreadableException();
        }

        if (_parser.TryConsume<AnchorAlias>(out AnchorAlias? alias))
        {
            Report(alias!.Start, alias.End, Descriptors.NotSupported, "Aliases", "write the value out");
            return new YamlUnread(Range(alias.Start, alias.End));
        }

        if (_parser.Current is NodeEvent node)
        {
            if (!node.Anchor.IsEmpty)
            {
                Report(node.Start, node.Start, Descriptors.NotSupported, "Anchors", "write the value out where it is needed");
            }

            if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
            {
                Report(node.Start, node.Start, Descriptors.NotSupported, "Tags", "the record's property says what type a value has");
            }
        }

        if (_parser.TryConsume<Scalar>(out Scalar? scalar))
        {
            return new YamlScalar(scalar!.Value, scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty, Range(scalar.Start, scalar.End));
        }

        if (_parser.TryConsume<SequenceStart>(out SequenceStart? sequence))
        {
            return ReadSequence(sequence!, depth);
        }

        return ReadMapping(_parser.Consume<MappingStart>(), depth);
    }

    private YamlSequence ReadSequence(SequenceStart start, int depth)
    {
        List<YamlNode> items = [];
        Mark? around = _bracket;
        _bracket = start.Style == SequenceStyle.Flow ? start.Start : null;
        SequenceEnd? end;
        while (!_parser.TryConsume<SequenceEnd>(out end))
        {
            items.Add(ReadNode(depth + 1));
        }

        _bracket = around;
        return new YamlSequence(items.ToEquatableArray(), Range(start.Start, end!.End, start.Style == SequenceStyle.Flow ? 1 : 0));
    }

    private YamlMapping ReadMapping(MappingStart start, int depth)
    {
        List<YamlEntry> entries = [];
        Dictionary<string, YamlScalar> keys = new(StringComparer.Ordinal);
        Mark? around = _bracket;
        _bracket = start.Style == MappingStyle.Flow ? start.Start : null;
        MappingEnd? end;
        while (!_parser.TryConsume<MappingEnd>(out end))
        {
            YamlNode key = ReadNode(depth + 1);
            YamlNode value = ReadNode(depth + 1);
            if (key is not YamlScalar name)
            {
                _problems.Add(Problem.At(_path, key.Range, Descriptors.NotSupported, "Lists and maps as keys", "a key is a word"));
            }
            else if (keys.TryGetValue(name.Value, out YamlScalar? first))
            {
                _problems.Add(Problem.At(_path, name.Range, Descriptors.DuplicateKey, name.Value, $"{first.Range.StartLine + 1}"));
            }
            else
            {
                keys.Add(name.Value, name);
                entries.Add(new YamlEntry(name, value));
            }
        }

        _bracket = around;
        return new YamlMapping(entries.ToEquatableArray(), Range(start.Start, end!.End, start.Style == MappingStyle.Flow ? 1 : 0));
    }

    private void Report(Mark start, Mark end, Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, params string[] arguments) =>
        _problems.Add(Problem.At(_path, Range(start, end), descriptor, arguments));

    // The library ends a list or map in brackets before the closing one.
    private TextRange Range(Mark start, Mark end, int bracket = 0) => TextRange.In(_text, Position(start), Position(end) + bracket);

    // The library points at the map that a tab indents a line of, which can be the whole file.
    private TextRange? Tab(YamlException e)
    {
        if (!e.Message.Contains("tab"))
        {
            return null;
        }

        for (int line = (int)Math.Max(0, e.Start.Line - 1); line < _text.Lines.Count; line++)
        {
            string text = _text.Lines[line].ToString();
            int tab = text.IndexOf('\t');
            if (tab >= 0 && text.Substring(0, tab).Trim(' ').Length == 0)
            {
                int start = _text.Lines[line].Start + tab;
                return TextRange.In(_text, start, start + 1);
            }
        }

        return null;
    }

    private int Position(Mark mark)
    {
        int line = (int)Math.Max(0, Math.Min(mark.Line - 1, _text.Lines.Count - 1));
        TextLine found = _text.Lines[line];
        int start = line == 0 ? _markLength : found.Start;
        return mark.Line > _text.Lines.Count ? _text.Length : Math.Min(start + (int)Math.Max(0, mark.Column - 1), found.End);
    }

    // The library's message begins with its own idea of the position, which the diagnostic already has.
    private static string Reason(YamlException e)
    {
        string message = e.InnerException?.Message ?? e.Message;
        int end = message.StartsWith("(", StringComparison.Ordinal) ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return (end < 0 ? message : message.Substring(end + 3)).TrimEnd('.');
    }

    /// <summary>Ends the reading of a file whose problem is already reported.</summary>
    private sealed class UnreadableException : Exception;
}
