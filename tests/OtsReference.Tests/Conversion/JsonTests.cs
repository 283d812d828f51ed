using System.Text.Json;
using System.Text.Json.Serialization;
using Ots.Conversion;

namespace Ots.Tests.Conversion;

public sealed partial class JsonTests
{
    private static readonly JsonSerializerOptions s_whole = new() { Converters = { new EntityObjectConverter() }, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void An_object_of_a_program_holds_ids_by_reflection_and_by_a_generated_context()
    {
        Trip trip = new(Summits.Samarkand2022, null, [States.Turkiye], new() { [Officials.KubanychbekOmuraliev] = PartialDate.OfMonth(2022, 11) }, Places.Samarkand);
        const string Json = """{"Summit":"samarkand-2022","From":null,"Through":["turkiye"],"Met":{"kubanychbek-omuraliev":"2022-11"},"Any":"places/samarkand"}""";

        Assert.Equal(Json, JsonSerializer.Serialize(trip));
        Assert.Equal(Json, JsonSerializer.Serialize(trip, TripContext.Default.Trip));
        foreach (Trip read in (Trip[])[JsonSerializer.Deserialize<Trip>(Json)!, JsonSerializer.Deserialize(Json, TripContext.Default.Trip)!])
        {
            Assert.Same(trip.Summit, read.Summit);
            Assert.Null(read.From);
            Assert.Equal(trip.Through, read.Through);
            Assert.Equal(trip.Met, read.Met);
            Assert.Same(trip.Any, read.Any);
        }
    }

    [Theory]
    [InlineData("2022", "A Summit is written as a string, its id.")]
    [InlineData("{}", "A Summit is written as a string, its id.")]
    [InlineData("[]", "A Summit is written as a string, its id.")]
    [InlineData("\"samarkand-2202\"", "'samarkand-2202' is neither the id nor the name of a Summit. Did you mean 'samarkand-2022'?")]
    public void What_is_refused_is_told_why_and_where(string json, string message)
    {
        JsonException thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Trip>($"{{\"Summit\":{json}}}"));

        Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
        Assert.Equal("$.Summit", thrown.Path);
    }

    [Theory]
    [InlineData("\"samarkand-2022\"")]
    [InlineData("\"summits/samarkand\"")]
    [InlineData("\"nowhere/samarkand-2022\"")]
    [InlineData("1")]
    public void An_address_without_an_entity_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Entity>(json));

    [Fact]
    public void A_whole_object_has_the_keys_of_its_YAML()
    {
        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(Summits.Samarkand2022, s_whole));

        Assert.Equal("summits", json.RootElement.GetProperty("folder").GetString());
        Assert.Equal("samarkand-2022", json.RootElement.GetProperty("id").GetString());
        Assert.Equal("regular", json.RootElement.GetProperty("kind").GetString());
        Assert.Equal(9, json.RootElement.GetProperty("ordinal").GetInt32());
        Assert.Equal("uzbekistan", json.RootElement.GetProperty("host").GetString());
        Assert.Equal(Summits.Samarkand2022.Name["tr"], json.RootElement.GetProperty("name").GetProperty("tr").GetString());
        Assert.Equal(Summits.Samarkand2022.Attendees.Count, json.RootElement.GetProperty("attendees").GetArrayLength());
        Assert.Equal(Places.Samarkand.Coordinates!.Latitude, Whole(Places.Samarkand).GetProperty("coordinates").GetProperty("latitude").GetDouble());
        Assert.False(json.RootElement.TryGetProperty("documents", out _), "It is the inverse of another's key.");
    }

    [Fact]
    public void Every_entity_is_read_back_from_its_whole_object()
    {
        foreach (Entity entity in OtsDataset.Packaged.Catalogs.SelectMany(catalog => catalog.Entities))
        {
            string json = JsonSerializer.Serialize(entity, s_whole);

            Assert.Same(entity, JsonSerializer.Deserialize<Entity>(json, s_whole));
            Assert.Same(entity, JsonSerializer.Deserialize(json, entity.GetType(), s_whole));
            Assert.Same(entity, JsonSerializer.Deserialize($"\"{entity.Id}\"", entity.GetType(), s_whole));
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"id\":\"samarkand-2202\"}")]
    [InlineData("{\"id\":1}")]
    [InlineData("{\"folder\":\"states\",\"id\":\"samarkand-2022\"}")]
    [InlineData("1")]
    public void An_object_without_an_entity_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Summit>(json, s_whole));

    [Fact]
    public void A_property_alone_is_a_whole_object()
    {
        string json = JsonSerializer.Serialize(new Page(Summits.Samarkand2022, Summits.Samarkand2022), TripContext.Default.Page);

        using JsonDocument page = JsonDocument.Parse(json);
        Assert.Equal(JsonValueKind.Object, page.RootElement.GetProperty("Whole").ValueKind);
        Assert.Equal("samarkand-2022", page.RootElement.GetProperty("Id").GetString());
        Assert.Same(Summits.Samarkand2022, JsonSerializer.Deserialize(json, TripContext.Default.Page)!.Whole);
    }

    [Fact]
    public void Every_text_in_several_languages_is_read_back()
    {
        foreach (LocalizedText text in States.All.Select(state => state.Name).Concat(Places.All.Select(place => place.Name)))
        {
            LocalizedText read = JsonSerializer.Deserialize<LocalizedText>(JsonSerializer.Serialize(text))!;

            Assert.Equal(text, read);
            Assert.Equal(text.ToString(), read.ToString());
            Assert.Equal(text["tr-TR"], read["tr-TR"]);
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"tr\":\"Semerkant\"}")]
    [InlineData("{\"en\":1}")]
    [InlineData("{\"en\":null}")]
    [InlineData("{\"en\":\"a\",\"EN\":\"b\"}")]
    [InlineData("\"Samarkand\"")]
    public void A_text_without_English_or_that_is_none_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalizedText>(json));

    private static JsonElement Whole(Entity entity) => JsonSerializer.SerializeToElement(entity, s_whole);

    internal sealed record Trip(Summit Summit, Summit? From, IReadOnlyList<State> Through, Dictionary<Official, PartialDate> Met, Entity? Any);

    internal sealed record Page([property: JsonConverter(typeof(EntityObjectConverter))] Summit Whole, Summit Id);

    [JsonSerializable(typeof(Trip))]
    [JsonSerializable(typeof(Page))]
    private sealed partial class TripContext : JsonSerializerContext;
}
