using System.Globalization;
using Ots.Cli.Cards;
using Ots.Cli.Diff;

namespace Ots.Cli.Output;

/// <summary>What changed, as sections for a change log in Markdown: a line a change, whatever the width of a terminal.</summary>
internal static class DiffText
{
    public static string Write(DataDiff diff)
    {
        List<string> lines = [];
        foreach (IGrouping<Section, Change> section in diff.Changes.GroupBy(change => change.Section).OrderBy(section => section.Key))
        {
            lines.AddRange([$"### {section.Key}", "", .. section.Select(Line), ""]);
        }

        if (diff.Sources.Count > 0)
        {
            lines.AddRange(["### Sources", "", .. diff.Sources.Select(change => Line(change.Key, change.Value)), ""]);
        }

        lines.Add(diff.Step == VersionStep.None ? "Version step: none, nothing changed." : $"Version step: at least {FieldList.Kebab(diff.Step)}.");
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static string Line(Change change) => "- " + (change switch
    {
        { New: null, Path: "" } => $"Breaking, since ids are for ever: {change.Entity} is gone{Summary((DataNode.Map)change.Old!)}",
        { Old: null, Path: "" } => $"{change.Entity} is new{Summary((DataNode.Map)change.New!)}",
        { Old: null } => $"{change.Entity}: new `{change.Path}`: {Text(change.New!)}",
        { New: null } => $"{change.Entity}: `{change.Path}` is gone, was {Text(change.Old)}",
        { Old: { } old, New: { } now } => $"{change.Entity}: `{change.Path}` was {Text(old)}, is {Text(now)}{Cited(change.Sources)}",
    }) + ".";

    private static string Line(SourceChange change, IReadOnlyList<string> entities)
    {
        string what = change switch
        {
            SourceChange.ConfirmedUntil => "`confirmed-until` moved",
            SourceChange.NewSources => "New sources",
            SourceChange.NewReleases => "New releases",
            SourceChange.ChangedSources => "Changed sources",
            _ => $"{change} changed",
        };
        string where = change is SourceChange.NewSources or SourceChange.ChangedSources ? "" : $" ({string.Join(", ", entities.Distinct())})";
        return string.Create(CultureInfo.InvariantCulture, $"- {what}: {entities.Count}{where}.");
    }

    private static string Summary(DataNode.Map entity)
    {
        string?[] parts = [entity.Text("name") ?? entity.Text("title"), entity.Date];
        string text = string.Join(", ", parts.Where(part => part is not null).Select(part => Text(new DataNode.Scalar(part!))));
        return text.Length == 0 ? "" : $": {text}";
    }

    // Words that belong together stand in quotes. The data may be anybody's: its line ends and escape codes do not get through.
    private static string Text(DataNode node) => node switch
    {
        DataNode.Scalar scalar => Quoted(string.Concat(scalar.Text.Trim().Select(letter => char.IsControl(letter) ? ' ' : letter))),
        DataNode.Items items => string.Join("; ", items.Values.Select(Text)),
        DataNode.Map map when map.Entries.TryGetValue("en", out DataNode? english) => Text(english),
        DataNode.Map map => string.Join(", ", map.Without("sources", "disputes", "note").Entries.Select(entry => $"{entry.Key} {Text(entry.Value)}")),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, null),
    };

    private static string Quoted(string text) => text.Contains(' ', StringComparison.Ordinal) ? $"\"{text}\"" : text;

    private static string Cited(IReadOnlyList<string> sources) => sources.Count == 0 ? "" : $" ({string.Join(", ", sources)})";
}
