using Ots.Generator.Collections;

namespace Ots.Generator.Lowering;

/// <summary>Collects the lines of a table of names.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, Dictionary<string, bool>> _lines = new(StringComparer.Ordinal);

    /// <summary>Adds an entity under a key. It is a candidate only if every name that gives the key makes it one.</summary>
    public void Add(string key, string id, bool isCandidate)
    {
        if (key.Length == 0)
        {
            return;
        }

        if (!_lines.TryGetValue(key, out Dictionary<string, bool>? ids))
        {
            _lines.Add(key, ids = new(StringComparer.Ordinal));
        }

        ids[id] = isCandidate && (!ids.TryGetValue(id, out bool before) || before);
    }

    /// <summary>Adds to a line what another table has under the key, so that one look-up is enough.</summary>
    public void Complete(NameTable other)
    {
        foreach (string key in _lines.Keys.Where(other._lines.ContainsKey).ToArray())
        {
            foreach (KeyValuePair<string, bool> id in other._lines[key])
            {
                Add(key, id.Key, id.Value);
            }
        }
    }

    /// <summary>The lines in the order of their keys in UTF-8, without those that another table has as well.</summary>
    public EquatableArray<string> Lines(NameTable? other = null) => Lines(
        _lines.Where(line => other is null || !other._lines.TryGetValue(line.Key, out Dictionary<string, bool>? ids) || Ids(ids) != Ids(line.Value)),
        Ids);

    /// <summary>The lines of words: where a word is the surname of some and a given name of others, they come in this order, and it identifies none of them.</summary>
    /// <param name="rank">How prominent an entity is, for those of one line that are otherwise equal.</param>
    public EquatableArray<string> Lines(Func<string, int> rank) => Lines(_lines, ids =>
    {
        bool isCandidate = ids.ContainsValue(true);
        return string.Concat(ids
            .OrderBy(id => id.Value)
            .ThenByDescending(id => rank(id.Key))
            .ThenBy(id => id.Key, StringComparer.Ordinal)
            .Select(id => Id(id.Key, isCandidate)));
    });

    private static EquatableArray<string> Lines(IEnumerable<KeyValuePair<string, Dictionary<string, bool>>> lines, Func<Dictionary<string, bool>, string> ids) =>
        lines.OrderBy(line => line.Key, Utf8Order.Instance).Select(line => line.Key + ids(line.Value)).ToEquatableArray();

    private static string Ids(Dictionary<string, bool> ids) =>
        string.Concat(ids.OrderBy(id => id.Value).ThenBy(id => id.Key, StringComparer.Ordinal).Select(id => Id(id.Key, id.Value)));

    private static string Id(string id, bool isCandidate) => (isCandidate ? "\t~" : "\t") + id;
}
