using System.Text.Json;
using System.Text.Json.Nodes;
using Ots.Cli.Cards;
using Ots.Cli.Diff;

namespace Ots.Cli.Output;

/// <summary>What changed, as JSON: values with the keys of the YAML and, since no schema tells numbers apart, as texts. A section without changes is empty.</summary>
internal static class DiffJson
{
    public static void Write(Utf8JsonWriter json, DataDiff diff)
    {
        JsonObject document = new() { ["old"] = Node(diff.Old.Release), ["new"] = Node(diff.New.Release) };
        foreach (Section section in Enum.GetValues<Section>())
        {
            document[FieldList.Kebab(section)] = new JsonArray([.. diff.Changes.Where(change => change.Section == section).Select(Node)]);
        }

        document["sources"] = new JsonObject(diff.Sources.Select(change => KeyValuePair.Create(FieldList.Kebab(change.Key), (JsonNode?)new JsonObject
        {
            ["count"] = change.Value.Count,
            ["entities"] = Array(change.Value.Distinct()),
        })));
        document["version-step"] = FieldList.Kebab(diff.Step);
        document.WriteTo(json);
    }

    private static JsonObject Node(Change change)
    {
        string[] address = change.Entity.Split('/');
        return new JsonObject
        {
            ["folder"] = address[0],
            ["id"] = address[1],
            ["path"] = change.Path,
            ["old"] = Node(change.Old),
            ["new"] = Node(change.New),
            ["sources"] = Array(change.Sources),
        };
    }

    private static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    private static JsonNode? Node(DataNode? node) => node switch
    {
        DataNode.Scalar scalar => JsonValue.Create(scalar.Text),
        DataNode.Items items => new JsonArray([.. items.Values.Select(Node)]),
        DataNode.Map map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Node(entry.Value)))),
        _ => null,
    };
}
