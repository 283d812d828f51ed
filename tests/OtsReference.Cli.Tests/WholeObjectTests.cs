using System.Text.Json;
using System.Text.Json.Nodes;
using Ots.Cli.Cards;
using Ots.Conversion;

namespace Ots.Cli.Tests;

/// <summary>The library writes an entity as the tool does, from its data and not from a list of fields: what one of them forgets shows here.</summary>
public class WholeObjectTests
{
    private static readonly JsonSerializerOptions s_whole = new() { Converters = { new EntityObjectConverter() } };

    public static TheoryData<string> Folders { get; } = [.. Kind.All.Select(kind => kind.Folder)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_library_and_the_tool_write_the_same(string folder)
    {
        JsonArray tool = JsonNode.Parse(Tool.Succeed("list", folder, "--json").Output)!.AsArray();
        IReadOnlyList<Entity> entities = OtsDataset.Packaged.Catalogs.Single(catalog => catalog.Folder == folder).Entities;

        Assert.Equal(tool.Count, entities.Count);
        foreach ((JsonNode? shown, Entity entity) in tool.Zip(entities))
        {
            JsonNode written = JsonSerializer.SerializeToNode(entity, s_whole)!;
            Assert.True(JsonNode.DeepEquals(WithoutWhatIsWorkedOut(shown!), written), $"{shown!.ToJsonString()}\n{written.ToJsonString()}");
        }
    }

    // The office of who attended follows from his terms; no file states it.
    private static JsonNode WithoutWhatIsWorkedOut(JsonNode entity)
    {
        foreach (JsonNode? attendee in entity["attendees"]?.AsArray() ?? [])
        {
            attendee!.AsObject().Remove("office");
        }

        return entity;
    }
}
