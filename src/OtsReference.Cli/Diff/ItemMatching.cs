namespace Ots.Cli.Diff;

/// <summary>Which item of a list became which.</summary>
internal static class ItemMatching
{
    private const int LongestLabel = 60;

    // What an item can be about, and what else tells two about the same apart.
    private static readonly string[] s_subjects =
        ["post", "official", "place", "institution", "state", "status", "name", "text", "position", "source", "field"];

    private static readonly string?[] s_distinctions = ["start", "kind", "value", null];

    /// <summary>
    /// Pairs the items: equal ones, then those about the same, then in their order those that have some value in common. The pairs come in
    /// the new order, an item that is new without an old one; those that are gone come last.
    /// </summary>
    public static IEnumerable<(DataNode? Old, DataNode? New)> Match(IReadOnlyList<DataNode> old, IReadOnlyList<DataNode> @new)
    {
        List<DataNode> left = [.. old];
        DataNode?[] partners = new DataNode?[@new.Count];
        PairWhere((one, other) => one.Canonical == other.Canonical);
        foreach (string? distinction in s_distinctions)
        {
            foreach (string subject in s_subjects)
            {
                PairWhere((one, other) => Identity(one, subject, distinction) is { } identity && identity == Identity(other, subject, distinction));
            }
        }

        PairWhere(ShareValue);
        return [.. partners.Zip(@new, (one, other) => (one, (DataNode?)other)), .. left.Select(gone => ((DataNode?)gone, (DataNode?)null))];

        void PairWhere(Func<DataNode, DataNode, bool> isSame)
        {
            for (int i = 0; i < partners.Length; i++)
            {
                int found = partners[i] is null ? left.FindIndex(candidate => isSame(candidate, @new[i])) : -1;
                if (found >= 0)
                {
                    partners[i] = left[found];
                    left.RemoveAt(found);
                }
            }
        }
    }

    /// <summary>What to call an item, such as <c>secretary-general 2022-11-11</c>; nothing for one that is its own name.</summary>
    public static string Label(DataNode item)
    {
        if (item is not DataNode.Map map)
        {
            return "";
        }

        string label = s_subjects.Concat(map.Entries.Keys).Select(map.Text).FirstOrDefault(text => text is not null) ?? "";
        label = label.Length > LongestLabel ? label[..LongestLabel].TrimEnd() + "…" : label;
        return map.Text("start") is { } start ? $"{label} {start}" : label;
    }

    private static (string Subject, string Distinction)? Identity(DataNode item, string subject, string? distinction) =>
        item is DataNode.Map map && map.Text(subject) is { } about && (distinction is null ? "" : map.Text(distinction)) is { } more ? (about, more) : null;

    private static bool ShareValue(DataNode one, DataNode other) =>
        one is DataNode.Map old && other is DataNode.Map @new
        && old.Entries.Any(entry => @new.Entries.GetValueOrDefault(entry.Key)?.Canonical == entry.Value.Canonical);
}
