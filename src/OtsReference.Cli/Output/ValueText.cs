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

    /// <summary>The fields of a card but its sources and disputes, which have sections of their own.</summary>
    public Grid Fields(IReadOnlyList<Field> fields) => Fields(fields, "", null);

    private Grid Fields(IReadOnlyList<Field> fields, string prefix, Footnotes.Entry? entry) => Columns(fields
        .Where(field => field.Key is not ("sources" or "disputes"))
        .Select(field => (field.Key, Render(field.Value, prefix + field.Key, entry))));

    private IRenderable Render(Value value, string path, Footnotes.Entry? entry)
    {
        entry = EntryOf(value, path) ?? entry;
        return WithMarks(value, path, entry, footnotes.Marks(path, entry));
    }

    private IRenderable RenderItem(Value item, string path) =>
        EntryOf(item, path) is { } entry ? WithMarks(item, path, entry, footnotes.ItemMarks(entry)) : WithMarks(item, path, null, "");

    private static Footnotes.Entry? EntryOf(Value value, string path) => value is Value.Nested nested ? new Footnotes.Entry(path, nested) : null;

    private IRenderable WithMarks(Value value, string path, Footnotes.Entry? entry, string marks) =>
        Inline(value, path, entry) is { } line ? new Markup(WithMarks(line, marks))
        : marks.Length == 0 ? Block(value, path, entry)
        : new Rows(Block(value, path, entry), new Markup(marks));

    private static string WithMarks(string line, string marks) => marks.Length == 0 ? line : $"{line} {marks}";

    private IRenderable Block(Value value, string path, Footnotes.Entry? entry) => value switch
    {
        Value.Localized localized => Columns(EnglishFirst(localized.Text, path, entry)),
        Value.Items items => new Rows(items.Values.Select(item => RenderItem(item, path))),
        Value.Nested nested => Fields(nested.Fields, path + ".", entry),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    private IEnumerable<(string Language, IRenderable Text)> EnglishFirst(LocalizedText text, string path, Footnotes.Entry? entry) => text.Languages
        .OrderBy(language => language != "en")
        .Select(language => (language, (IRenderable)new Markup(WithMarks(Markup.Escape(text[language]), footnotes.Marks($"{path}.{language}", entry)))));

    // Markup, or null for what takes more than one line.
    private string? Inline(Value value, string path, Footnotes.Entry? entry) => value switch
    {
        Value.Plain plain => Markup.Escape(plain.Text),
        Value.Number number => number.Amount.ToString(CultureInfo.InvariantCulture),
        Value.Truth => "yes",
        Value.Reference reference => Reference(reference.Entity),
        Value.Localized { Text.Languages.Count: 1 } localized => Markup.Escape(localized.Text.ToString()),
        Value.Nested { Line: { } template } nested => Fill(template, nested.Fields, path, entry),
        _ => null,
    };

    // A segment of the template with a key that is absent drops out. A name in several languages stands in English.
    private string Fill(string template, IReadOnlyList<Field> fields, string path, Footnotes.Entry? entry)
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
                string text = field.Value is Value.Localized localized ? Markup.Escape(localized.Text.ToString()) : Inline(field.Value, nestedPath, entry) ?? "";
                line += segment[..start] + WithMarks(text, footnotes.Marks(nestedPath, entry)) + segment[(end + 1)..];
            }
        }

        return line;
    }
}
