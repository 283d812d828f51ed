namespace Ots.Cli.Diff;

/// <summary>
/// A piece of an entity as its YAML states it, under no schema. <paramref name="Canonical"/> writes it so that neither the order of
/// keys nor that of items counts: two that are written alike say the same.
/// </summary>
internal abstract record DataNode(string Canonical)
{
    /// <summary>A text, a date, a number: whatever has no parts.</summary>
    internal sealed record Scalar(string Text) : DataNode($"'{Text.Replace("'", "''", StringComparison.Ordinal)}'");

    internal sealed record Items(IReadOnlyList<DataNode> Values)
        : DataNode($"[{string.Join(',', Values.Select(value => value.Canonical).Order(StringComparer.Ordinal))}]");

    internal sealed record Map(IReadOnlyDictionary<string, DataNode> Entries)
        : DataNode($"{{{string.Join(',', Entries.Select(entry => $"'{entry.Key}':{entry.Value.Canonical}").Order(StringComparer.Ordinal))}}}")
    {
        // The keys under which something begins or happens.
        private static readonly string[] s_beginnings = ["start", "date", "appointed", "founded", "established"];

        /// <summary>The date of what the map is about, or <see langword="null"/>.</summary>
        public string? Date => s_beginnings.Select(Text).FirstOrDefault(date => date is not null);

        /// <summary>A map of what says something; a map of nothing says nothing itself.</summary>
        public static Map Of(IEnumerable<(string Key, DataNode? Value)> entries)
        {
            Dictionary<string, DataNode> said = new(StringComparer.Ordinal);
            foreach ((string key, DataNode? value) in entries.Where(entry => entry.Value is not null))
            {
                said.TryAdd(key, InFull(key, value!));
            }

            return new Map(said);
        }

        /// <summary>The text under a key, in English where it is in several languages, or <see langword="null"/>.</summary>
        public string? Text(string key) => Entries.GetValueOrDefault(key) switch
        {
            Scalar scalar => scalar.Text,
            Map map => (map.Entries.GetValueOrDefault("en") as Scalar)?.Text,
            _ => null,
        };

        public IReadOnlyList<DataNode> List(string key) => Entries.GetValueOrDefault(key) is Items items ? items.Values : [];

        public Map Without(params string[] keys) => Of(Entries.Where(entry => !keys.Contains(entry.Key)).Select(entry => (entry.Key, (DataNode?)entry.Value)));

        // A citation may be written as the id of its source alone, an alias as its text.
        private static DataNode InFull(string key, DataNode value) => (key, value) switch
        {
            ("sources", Items items) => new Items([.. items.Values.Select(item => item is Scalar ? Of([("source", item)]) : item)]),
            ("aliases", Items items) => new Items([.. items.Values.Select(item => item is Scalar ? Of([("text", item)]) : item)]),
            _ => value,
        };
    }
}
