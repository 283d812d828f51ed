using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Validator = Json.Schema.JsonSchema;
using Ots.Cli.Export;

namespace Ots.Cli.Tests.Export;

public class ExportJsonTests
{
    private static readonly EvaluationOptions s_options = new() { OutputFormat = OutputFormat.List };

    [Fact]
    public void The_document_fits_the_schema_that_is_in_it()
    {
        JsonNode document = JsonNode.Parse(JsonExport.Write(ExportedFiles.Packaged))!;

        Assert.Empty(Mistakes(document, SchemaOf(document)));
    }

    [Fact]
    public void The_schema_holds_of_some_kinds_too()
    {
        JsonNode document = JsonNode.Parse(Tool.Succeed("export", "--format", "json", "states", "summits").Output)!;

        Assert.Equal(["summits", "states"], document["data"]!.AsObject().Select(kind => kind.Key));
        Assert.Empty(Mistakes(document, SchemaOf(document)));
    }

    [Theory]
    [InlineData("an id that is in no entity", "host", "\"nowhere\"")]
    [InlineData("a citation that is its source alone", "sources", "[\"turkicstates-summits\"]")]
    [InlineData("a day that is none", "start", "\"2022-11\"")]
    [InlineData("a choice that is none", "kind", "\"reguler\"")]
    [InlineData("a key that is none", "hosts", "\"uzbekistan\"")]
    public void The_schema_refuses(string what, string key, string value)
    {
        JsonNode document = JsonNode.Parse(JsonExport.Write(ExportedFiles.Packaged))!;
        document["data"]!["summits"]![0]![key] = JsonNode.Parse(value);

        Assert.False(Mistakes(document, SchemaOf(document)).Length == 0, what);
    }

    [Fact]
    public void Every_entity_says_what_ots_list_says()
    {
        JsonObject data = ExportedFiles.Json(ExportedFiles.Packaged);
        foreach ((string folder, JsonNode? entities) in data)
        {
            JsonArray listed = JsonNode.Parse(Tool.Succeed("list", folder, "--json").Output)!.AsArray();
            foreach (JsonNode? entity in listed)
            {
                // What follows from other entities is left to them.
                entity!.AsObject().Remove("folder");
                foreach (JsonNode? attendee in entity["attendees"]?.AsArray() ?? [])
                {
                    attendee!.AsObject().Remove("office");
                }
            }

            Assert.Equal(listed.Count, entities!.AsArray().Count);
            Assert.All(listed.Zip(entities.AsArray()), pair => Assert.True(JsonNode.DeepEquals(pair.First, pair.Second), $"{folder}: {pair.First!["id"]}"));
        }
    }

    [Fact]
    public void The_document_says_which_data_it_is()
    {
        JsonElement document = Tool.Succeed("export", "--format", "json", "releases").Json;

        Assert.Equal(OtsDataset.Packaged.Version, document.GetProperty("version").GetString());
        Assert.Equal(new PartialDate(OtsDataset.Packaged.AsOf).ToString(), document.GetProperty("as-of").GetString());
        Assert.Equal(new PartialDate(OtsDataset.Packaged.VerifiedThrough).ToString(), document.GetProperty("verified-through").GetString());
        Assert.Equal("CC0-1.0", document.GetProperty("licence").GetString());
    }

    [Fact]
    public void Hostile_text_comes_back_as_it_was() => Assert.Equal(
        ExportedFiles.Hostile, ExportedFiles.Json(ExportedFiles.WithHostileTexts())["summits"]![0]!["name"]!["en"]!.GetValue<string>());

    private static Validator SchemaOf(JsonNode document) => JsonSerializer.Deserialize<Validator>(document["schema"]!.ToJsonString())!;

    private static string[] Mistakes(JsonNode document, Validator schema)
    {
        EvaluationResults results = schema.Evaluate(JsonSerializer.SerializeToElement(document), s_options);
        return results.IsValid ? [] :
        [
            "not valid",
            .. from detail in results.Details
               where !detail.IsValid && detail.Errors is { Count: > 0 }
               from error in detail.Errors!
               select $"{detail.InstanceLocation}: {error.Value}",
        ];
    }
}
