using System.Globalization;
using System.Text;
using Ots.Generator.Yaml;

namespace Ots.Cli.Fix;

/// <summary>What a document says whatever the order of its keys, as a text that is equal where that is.</summary>
internal static class Meaning
{
    /// <summary>The meaning of a document.</summary>
    /// <param name="node">The document.</param>
    /// <param name="renamed">Other values for the scalars that start at these places.</param>
    public static string Of(YamlNode? node, IReadOnlyDictionary<int, string>? renamed = null)
    {
        StringBuilder meaning = new();
        Write(meaning, node, renamed ?? new Dictionary<int, string>());
        return meaning.ToString();
    }

    private static void Write(StringBuilder meaning, YamlNode? node, IReadOnlyDictionary<int, string> renamed)
    {
        switch (node)
        {
            case YamlScalar scalar when renamed.TryGetValue(scalar.Range.Start, out string? value):
                Write(meaning, scalar.IsPlain, value);
                break;
            case YamlScalar { IsNull: true }:
                meaning.Append('~');
                break;
            case YamlScalar scalar:
                Write(meaning, scalar.IsPlain, scalar.Value);
                break;
            case YamlSequence sequence:
                meaning.Append('[');
                foreach (YamlNode item in sequence.Items)
                {
                    Write(meaning, item, renamed);
                }

                meaning.Append(']');
                break;
            case YamlMapping mapping:
                meaning.Append('{');
                foreach (YamlEntry entry in mapping.Entries.OrderBy(entry => renamed.GetValueOrDefault(entry.Key.Range.Start, entry.Key.Value), StringComparer.Ordinal))
                {
                    Write(meaning, entry.Key, renamed);
                    Write(meaning, entry.Value, renamed);
                }

                meaning.Append('}');
                break;
            default:
                meaning.Append('?');
                break;
        }
    }

    // The length goes first, so that no value can look like two.
    private static void Write(StringBuilder meaning, bool isPlain, string value) =>
        meaning.Append(CultureInfo.InvariantCulture, $"{(isPlain ? "p" : "q")}{value.Length}:{value}");
}
