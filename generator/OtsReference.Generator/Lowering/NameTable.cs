using Ots.Generator.Collections;

namespace Ots.Generator.Lowering;

/// <summary>Collects the lines of a table of names.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, Dictionary<string, Entry>> _lines = new(StringComparer.Ordinal);

    /// <summary>Adds an entity under a key. It is a candidate only if every name that gives the key makes it one.</summary>
    public void Add(string key, string id, bool isCandidate) => Add(key, id, new Entry(isCandidate, 1));

    /// <summary>Whether there is a line with a key.</summary>
    public bool Has(string key) => _lines.ContainsKey(key);

    /// <summary>Gives a line another key as well.</summary>
    public void Copy(string key, string other) => _lines[other] = _lines[key];

    /// <summary>Adds to a line what another table has under the key, so that one look-up is enough.</summary>
    public void Complete(NameTable other)
    {
        foreach (string key in _lines.Keys.Where(other._lines.ContainsKey).ToArray())
        {
            foreach (KeyValuePair<string, Entry> entry in other._lines[key])
            {
                Add(key, entry.Key, entry.Value);
            }
        }
    }

    /// <summary>The lines in the order of their keys in UTF-8, without those that another table has as well.</summary>
    public EquatableArray<string> Lines(NameTable? other = null) => Lines(
        _lines.Where(line => other is null || !other._lines.TryGetValue(line.Key, out Dictionary<string, Entry>? entries) || Ids(entries) != Ids(line.Value)),
        Ids);

    /// <summary>The lines of words: where a word is the surname of some and a given name of others, they come in this order, and it identifies none of them.</summary>
    /// <param name="rank">How prominent an entity is. Of two that are equal, the one more of whose names have the word comes first.</param>
    public EquatableArray<string> Lines(Func<string, int> rank) => Lines(_lines, entries =>
    {
        bool isCandidate = entries.Values.Any(entry => entry.IsCandidate);
        return string.Concat(entries
            .OrderBy(entry => entry.Value.IsCandidate)
            .ThenByDescending(entry => rank(entry.Key))
            .ThenByDescending(entry => entry.Value.Names)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => Id(entry.Key, isCandidate)));
    });

    private void Add(string key, string id, Entry entry)
    {
        if (key.Length == 0)
        {
            return;
        }

        if (!_lines.TryGetValue(key, out Dictionary<string, Entry>? entries))
        {
            _lines.Add(key, entries = new(StringComparer.Ordinal));
        }

        entries[id] = entries.TryGetValue(id, out Entry before) ? new Entry(entry.IsCandidate && before.IsCandidate, entry.Names + before.Names) : entry;
    }

    private static EquatableArray<string> Lines(IEnumerable<KeyValuePair<string, Dictionary<string, Entry>>> lines, Func<Dictionary<string, Entry>, string> ids) =>
        lines.OrderBy(line => line.Key, Utf8Order.Instance).Select(line => line.Key + ids(line.Value)).ToEquatableArray();

    private static string Ids(Dictionary<string, Entry> entries) => string.Concat(entries
        .OrderBy(entry => entry.Value.IsCandidate)
        .ThenBy(entry => entry.Key, StringComparer.Ordinal)
        .Select(entry => Id(entry.Key, entry.Value.IsCandidate)));

    private static string Id(string id, bool isCandidate) => (isCandidate ? "\t~" : "\t") + id;

    private readonly record struct Entry(bool IsCandidate, int Names);
}
