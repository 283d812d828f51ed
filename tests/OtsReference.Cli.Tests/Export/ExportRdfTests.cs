using System.Text.Json;
using System.Text.Json.Nodes;
using Ots.Cli.Export;
using Ots.Cli.Export.Rdf;

namespace Ots.Cli.Tests.Export;

public class ExportRdfTests
{
    private const string Entities = "https://github.com/OtsReference/OtsReference/id/";
    private const string Own = "https://github.com/OtsReference/OtsReference/vocabulary#";
    private const string SchemaOrg = "https://schema.org/";
    private const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    private static readonly Lazy<Task<IReadOnlyList<RdfStatement>>> s_turtle = new(() => RdfReader.ReadAsync(Turtle.Write(ExportedFiles.Packaged), ".ttl"));

    [Fact]
    public async Task Turtle_and_json_ld_say_the_same()
    {
        IReadOnlyList<RdfStatement> jsonLd = await RdfReader.ReadAsync(JsonLd.Write(ExportedFiles.Packaged), ".jsonld");

        Assert.Equal(Sorted(await s_turtle.Value), Sorted(jsonLd));
    }

    [Fact]
    public async Task Everything_in_the_json_is_in_the_graph_and_nothing_else() => AssertSame(ExportedFiles.Json(ExportedFiles.Packaged), await s_turtle.Value);

    [Fact]
    public async Task Hostile_text_comes_back_as_it_was()
    {
        ExportedData hostile = ExportedFiles.WithHostileTexts();
        IReadOnlyList<RdfStatement> turtle = await RdfReader.ReadAsync(Turtle.Write(hostile), ".ttl");

        AssertSame(ExportedFiles.Json(hostile), turtle);
        Assert.Equal(Sorted(turtle), Sorted(await RdfReader.ReadAsync(JsonLd.Write(hostile), ".jsonld")));
    }

    [Fact]
    public async Task A_summit_is_an_event()
    {
        ILookup<string, RdfObject> summit = Of(await s_turtle.Value, "summits/samarkand-2022");

        Assert.Equal([Own + "Summit", SchemaOrg + "Event"], summit[Type].Select(type => type.Iri));
        Assert.Equal(new RdfObject(null, "2022-11-11", "", Xsd + "date"), summit[SchemaOrg + "startDate"].Single());
        Assert.Equal(Entities + "places/samarkand", summit[SchemaOrg + "location"].Single().Iri);
        Assert.Contains(summit[SchemaOrg + "name"], name => name is { Language: "tr", Value: "Türk Devletleri Teşkilatı Devlet Başkanları 9. Zirvesi" });
        Assert.Contains(summit[SchemaOrg + "alternateName"], name => name is { Language: "en", Value: "Samarkand Summit" });
    }

    [Fact]
    public async Task A_citation_leads_to_its_source_and_names_what_it_supports()
    {
        IReadOnlyList<RdfStatement> turtle = await s_turtle.Value;
        string citation = Of(turtle, "summits/samarkand-2022")[SchemaOrg + "citation"].First().Iri!;

        Assert.Equal(Entities + "summits/samarkand-2022#/sources/0", citation);
        ILookup<string, RdfObject> said = Of(turtle, citation[Entities.Length..]);
        Assert.Equal(Entities + "sources/newscentralasia-2022-11-14-samarkand", said[SchemaOrg + "citation"].Single().Iri);
        Assert.Contains(said[Own + "supports"], key => key.Value == "name.en");
    }

    [Theory]
    [InlineData("states/uzbekistan", "Q265")]
    [InlineData("places/samarkand", "Q5753")]
    public async Task What_wikidata_has_an_item_of_is_the_same_as_that(string entity, string item) =>
        Assert.Equal($"http://www.wikidata.org/entity/{item}", Of(await s_turtle.Value, entity)[SchemaOrg + "sameAs"].Single().Iri);

    [Fact]
    public async Task A_date_is_as_precise_as_its_source()
    {
        string[] datatypes = ["gYear", "gYearMonth", "date"];
        RdfObject[] dates = [.. (await s_turtle.Value).Select(statement => statement.Object).Where(value => datatypes.Contains(value.Datatype?.Replace(Xsd, "", StringComparison.Ordinal)))];

        Assert.Equal(datatypes.Order(), dates.Select(date => date.Datatype![Xsd.Length..]).Distinct().Order());
        Assert.All(dates, date => Assert.Equal(datatypes[(date.Value!.Length - 4) / 3], date.Datatype![Xsd.Length..]));
    }

    [Fact]
    public async Task An_exclusive_end_is_no_end_date_of_schema_org()
    {
        HashSet<string> periods = [.. (await s_turtle.Value).Where(said => said.Predicate == Type && said.Object.Iri is Own + "Term" or Own + "Membership" or Own + "Chairmanship").Select(said => said.Subject)];

        Assert.NotEmpty(periods);
        Assert.DoesNotContain(await s_turtle.Value, said => said.Predicate == SchemaOrg + "endDate" && periods.Contains(said.Subject));
    }

    [Fact]
    public async Task Every_word_of_the_vocabulary_is_explained()
    {
        IReadOnlyList<RdfStatement> turtle = await s_turtle.Value;
        IEnumerable<string> words = turtle
            .Where(said => said.Subject.StartsWith(Entities, StringComparison.Ordinal) && said.Subject != Entities)
            .SelectMany(said => new[] { said.Predicate, said.Object.Iri ?? "" })
            .Where(iri => iri.StartsWith(Own, StringComparison.Ordinal))
            .Distinct();
        HashSet<string> explained = [.. turtle.Where(said => said.Predicate.EndsWith("#comment", StringComparison.Ordinal)).Select(said => said.Subject)];

        Assert.All(words, word => Assert.Contains(word, explained));
    }

    [Theory]
    [InlineData("https://example.org/a b<c>\"{d}|e\\f^g`", "https://example.org/a%20b%3Cc%3E%22%7Bd%7D%7Ce%5Cf%5Eg%60")]
    [InlineData("https://tr.wikipedia.org/wiki/Türk?a=%C3%BC#ş", "https://tr.wikipedia.org/wiki/Türk?a=%C3%BC#ş")]
    public void An_address_becomes_an_iri(string address, string iri) => Assert.Equal(iri, RdfNames.Address(address));

    private static ILookup<string, RdfObject> Of(IEnumerable<RdfStatement> statements, string subject) =>
        statements.Where(statement => statement.Subject == Entities + subject).ToLookup(statement => statement.Predicate, statement => statement.Object);

    private static IEnumerable<string> Sorted(IEnumerable<RdfStatement> statements) => statements.Select(statement => statement.ToString()).Distinct().Order(StringComparer.Ordinal);

    // Each leaf of the JSON takes a statement; what is left over would be made up.
    private static void AssertSame(JsonObject data, IReadOnlyList<RdfStatement> graph)
    {
        Dictionary<string, List<string>> left = graph
            .Where(said => said.Subject.StartsWith(Entities, StringComparison.Ordinal) && said.Subject != Entities && said.Predicate != Type && said.Predicate != SchemaOrg + "alternateName")
            .GroupBy(said => said.Subject, StringComparer.Ordinal)
            .ToDictionary(said => said.Key, said => said.Select(one => Written(one.Object)).ToList(), StringComparer.Ordinal);
        foreach ((string kind, JsonNode? entities) in data)
        {
            foreach (JsonNode? entity in entities!.AsArray())
            {
                string subject = $"{Entities}{kind}/{entity!["id"]}";
                entity.AsObject().Remove("id");
                Take(left, subject, subject + "#", entity.AsObject());
            }
        }

        Assert.Empty(left.Where(said => said.Value.Count > 0).Select(said => $"{said.Key}: {string.Join(", ", said.Value)}"));
    }

    private static void Take(Dictionary<string, List<string>> left, string subject, string pointer, JsonObject record)
    {
        foreach ((string key, JsonNode? value) in record)
        {
            (JsonNode?, string)[] items = value is JsonArray array ? [.. array.Select((item, i) => (item, $"{pointer}/{key}/{i}"))] : [(value, $"{pointer}/{key}")];
            foreach ((JsonNode? item, string inner) in items)
            {
                if (item is JsonObject texts && texts.ContainsKey("en"))
                {
                    Assert.All(texts, text => TakeOne(left, subject, $"{text.Value}@{text.Key.ToLowerInvariant()}"));
                }
                else if (item is JsonObject nested)
                {
                    TakeOne(left, subject, inner);
                    Take(left, inner, inner, nested);
                }
                else
                {
                    TakeOne(left, subject, item!.GetValueKind() == JsonValueKind.String ? item.GetValue<string>() : item.ToJsonString());
                }
            }
        }
    }

    // A reference, a choice and an address are IRIs; a name may have a language of its own.
    private static void TakeOne(Dictionary<string, List<string>> left, string subject, string value)
    {
        List<string> said = Assert.Contains(subject, left);
        int found = said.FindIndex(one => one == value || one == RdfNames.Address(value) || one.EndsWith($"/{value}", StringComparison.Ordinal)
            || (one.StartsWith(Own, StringComparison.Ordinal) && one.EndsWith($"-{value}", StringComparison.Ordinal)) || one.StartsWith($"{value}@", StringComparison.Ordinal));
        Assert.True(found >= 0, $"{subject} does not say {value}");
        said.RemoveAt(found);
    }

    private static string Written(RdfObject value) => value.Iri ?? (value.Language is { Length: > 0 } language ? $"{value.Value}@{language}" : value.Value!);
}
