using System.Globalization;
using System.Text.Json.Nodes;

namespace Ots.Cli.Tests.Export;

/// <summary>Entities put together again from what tables say of them, to be compared with the JSON that they are another form of.</summary>
internal sealed class RebuiltData
{
    private readonly SortedDictionary<string, SortedDictionary<string, Part>> _kinds = new(StringComparer.Ordinal);

    /// <summary>Says that something is somewhere in an entity.</summary>
    /// <param name="kind">The folder.</param>
    /// <param name="id">The id.</param>
    /// <param name="pointer">Where, such as <c>#/terms/1/start</c>.</param>
    /// <param name="value">The value; nothing where it is only that the place is there.</param>
    public void Set(string kind, string id, string pointer, JsonNode? value = null)
    {
        _kinds.TryAdd(kind, new SortedDictionary<string, Part>(StringComparer.Ordinal));
        _kinds[kind].TryAdd(id, new Part());
        Part part = _kinds[kind][id];
        foreach (string step in pointer.Split('/').Skip(1))
        {
            part.Inner.TryAdd(step, new Part());
            part = part.Inner[step];
        }

        Assert.Null(part.Value);
        part.Value = value;
    }

    /// <summary>All entities by kind and id, their keys sorted.</summary>
    public string Text => string.Join('\n',
        from kind in _kinds from entity in kind.Value select $"{kind.Key}/{entity.Key}: {entity.Value.Node()!.ToJsonString()}");

    /// <summary>The same of an exported JSON document.</summary>
    public static string TextOf(JsonObject data) => string.Join('\n',
        from kind in data.OrderBy(kind => kind.Key, StringComparer.Ordinal)
        from entity in kind.Value!.AsArray().OrderBy(entity => entity!["id"]!.GetValue<string>(), StringComparer.Ordinal)
        select $"{kind.Key}/{entity["id"]}: {Sorted(entity)!.ToJsonString()}");

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => KeyValuePair.Create(entry.Key, Sorted(entry.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private sealed class Part
    {
        public SortedDictionary<string, Part> Inner { get; } = new(StringComparer.Ordinal);

        public JsonNode? Value { get; set; }

        public JsonNode? Node() => Value
            ?? (Inner.Count > 0 && Inner.Keys.All(key => char.IsAsciiDigit(key[0]))
                ? new JsonArray([.. Inner.OrderBy(entry => int.Parse(entry.Key, CultureInfo.InvariantCulture)).Select(entry => entry.Value.Node())])
                : new JsonObject(Inner.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Node()))));
    }
}
