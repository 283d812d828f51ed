using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Ots.Cli.Cards;

namespace Ots.Cli.Output;

/// <summary>The values of a card as text, each followed by the marks of its sources.</summary>
internal sealed class ValueText(Footnotes footnotes)
{
    /// <summary>A name and the id to ask for, as markup.</summary>
    public static string Reference(Entity entity) => $"{Markup.Escape(entity.ToString() ?? "")} [dim]({Markup.Escape(entity.Id)})[/]";

    /// <summary>Keys and what belongs to each, in two columns.</summary>
    public static Grid Columns(IEnumerable<(string Key, IRenderable Value)> rows)
    {
        Grid grid = new();
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach ((string key, IRenderable value) in rows)
        {
            grid.AddRow(new Markup($"[dim]{Markup.Escape(key)}[/]"), value);
        }

        return grid;
    }

    public Grid Fields(IEnumerable<Field> fields, string prefix = "") => Columns(fields.Select(field => (field.Key, Render(field.Value, prefix + field.Key))));

    private IRenderable Render(Value value, string path)
    {
        string marks = footnotes.Marks(path);
        return Inline(value, path) is { } line ? new Markup(marks.Length == 0 ? line : $"{line} {marks}")
            : marks.Length == 0 ? Block(value, path)
            : new Rows(Block(value, path), new Markup(marks));
    }

    private IRenderable Block(Value value, string path) => value switch
    {
        Value.Localized localized => Columns(EnglishFirst(localized.Text)),
        Value.Items items => new Rows(items.Values.Select(item => Inline(item, path) is { } line ? new Markup(line) : Block(item, path))),
        Value.Nested nested => Fields(nested.Fields, path + "."),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    private static IEnumerable<(string Language, IRenderable Text)> EnglishFirst(LocalizedText text) => text.Languages
        .OrderBy(language => language != "en")
        .Select(language => (language, (IRenderable)new Markup(Markup.Escape(text[language]))));

    // Markup, or null for what takes more than one line.
    private string? Inline(Value value, string path) => value switch
    {
        Value.Plain plain => Markup.Escape(plain.Text),
        Value.Number number => number.Amount.ToString(CultureInfo.InvariantCulture),
        Value.Truth => "yes",
        Value.Reference reference => Reference(reference.Entity),
        Value.Localized { Text.Languages.Count: 1 } localized => Markup.Escape(localized.Text.ToString()),
        Value.Nested { Line: { } template } nested => Fill(template, nested.Fields, path),
        _ => null,
    };

    // A segment of the template with a key that is absent drops out. A name in several languages stands in English.
    private string Fill(string template, IReadOnlyList<Field> fields, string path)
    {
        string line = "";
        foreach (string segment in template.Split('|'))
        {
            int start = segment.IndexOf('{', StringComparison.Ordinal);
            int end = segment.IndexOf('}', StringComparison.Ordinal);
            string key = segment[(start + 1)..end];
            if (fields.FirstOrDefault(field => field.Key == key) is { } field)
            {
                string nestedPath = $"{path}.{key}";
                string text = field.Value is Value.Localized localized ? Markup.Escape(localized.Text.ToString()) : Inline(field.Value, nestedPath) ?? "";
                string marks = footnotes.Marks(nestedPath);
                line += segment[..start] + text + (marks.Length == 0 ? "" : " " + marks) + segment[(end + 1)..];
            }
        }

        return line;
    }
}
