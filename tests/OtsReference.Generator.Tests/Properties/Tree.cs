using System.Globalization;
using System.Text;

namespace Ots.Generator.Tests.Properties;

/// <summary>A piece of YAML to be written: not always as YAML wants it, since nobody's typing is.</summary>
internal abstract record Tree
{
    /// <summary>The text of a file with this tree in it.</summary>
    public static string Write(Tree tree)
    {
        StringBuilder yaml = new();
        tree.Write(yaml, 0);
        return yaml.Append('\n').ToString();
    }

    private protected abstract void Write(StringBuilder yaml, int depth);

    private static void Break(StringBuilder yaml, int depth) => yaml.Append('\n').Append(' ', 2 * depth);

    internal enum Quotes
    {
        Plain,
        Single,
        Double,
        Escaped,
        Literal,
        Folded,
    }

    internal sealed record Scalar(string Text, Quotes Style) : Tree
    {
        private protected override void Write(StringBuilder yaml, int depth) => yaml.Append(Style switch
        {
            Quotes.Single => $"'{Text.Replace("'", "''", StringComparison.Ordinal)}'",
            Quotes.Double => $"\"{Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
            Quotes.Escaped => $"\"{string.Concat(Text.Select(c => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)))}\"",
            Quotes.Literal => "|\n" + new string(' ', 2 * (depth + 1)) + Text,
            Quotes.Folded => ">-\n" + new string(' ', 2 * (depth + 1)) + Text,
            _ => Text,
        });
    }

    internal sealed record List(Tree[] Items, bool IsFlow) : Tree
    {
        private protected override void Write(StringBuilder yaml, int depth)
        {
            yaml.Append(IsFlow ? "[" : "");
            foreach (Tree item in Items)
            {
                Break(yaml, depth);
                yaml.Append(IsFlow ? " " : "- ");
                item.Write(yaml, depth + 1);
                yaml.Append(IsFlow ? "," : "");
            }

            yaml.Append(IsFlow ? "]" : "");
        }
    }

    internal sealed record Map((Tree Key, Tree Value)[] Entries, bool IsFlow) : Tree
    {
        private protected override void Write(StringBuilder yaml, int depth)
        {
            yaml.Append(IsFlow ? "{" : "");
            foreach ((Tree key, Tree value) in Entries)
            {
                Break(yaml, depth);
                key.Write(yaml, depth + 1);
                yaml.Append(": ");
                value.Write(yaml, depth + 1);
                yaml.Append(IsFlow ? "," : "");
            }

            yaml.Append(IsFlow ? "}" : "");
        }
    }

    /// <summary>Text as it is: anchors, tags, directives, and what is no YAML at all.</summary>
    internal sealed record Raw(string Yaml) : Tree
    {
        private protected override void Write(StringBuilder yaml, int depth) => yaml.Append(Yaml);
    }
}
