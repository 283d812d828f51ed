using System.Reflection;
using Ots.Generator.Tests.Samples;

namespace Ots.Generator.Tests;

/// <summary>The static classes of a kind that the generator has never heard of answer as those of the package do.</summary>
public sealed class RuntimeTests(RuntimeTests.Compiled compiled) : IClassFixture<RuntimeTests.Compiled>
{
    [Theory]
    [InlineData("Airports.HeydarAliyev.Name.ToString()", "Heydar Aliyev International Airport")]
    [InlineData("Airports.HeydarAliyev.Name[\"az\"]", "Heydər Əliyev Beynəlxalq Aeroportu")]
    [InlineData("Airports.HeydarAliyev.Id", "heydar-aliyev")]
    [InlineData("Airports.HeydarAliyev.Opened == new DateOnly(1933, 10, 9)", true)]
    [InlineData("Airports.HeydarAliyev.Coordinates!.ToString()", "40.4675, 50.0467")]
    [InlineData("Airports.HeydarAliyev.Elevation", 3.0)]
    [InlineData("Airports.Zabrat.Elevation", null)]
    [InlineData("Airports.HeydarAliyev.Website!.Host", "airport.az")]
    [InlineData("Airports.HeydarAliyev.AroundTheClock", true)]
    [InlineData("Airports.Zabrat.AroundTheClock", false)]
    [InlineData("string.Join(' ', Airports.HeydarAliyev.Runways.Select(r => $\"{r.Designator}:{r.Length}\"))", "17/35: 16/34:4000")]
    [InlineData("Airports.Almaty.Runways.Count", 0)]
    [InlineData("Airports.Zabrat.Services[1].Traffic.ToString()", "FreightOnly")]
    [InlineData("Airports.HeydarAliyev.Services[0].Start.ToString()", "1933-10")]
    [InlineData("Airports.HeydarAliyev.Note", "Named in 2004.\n\"Bina\" before.")]
    public void A_property_has_its_value(string expression, object? expected) => Assert.Equal(expected, compiled.Generation.Evaluate(expression));

    [Theory]
    [InlineData("string.Join(' ', Airports.All.Select(a => a.Id))", "zabrat heydar-aliyev almaty")]
    [InlineData("string.Join(' ', Cities.All.Select(a => a.Id))", "almaty baku")]
    [InlineData("Airports.TryGet(\"zabrat\", out Airport? found) && ReferenceEquals(found, Airports.Zabrat)", true)]
    [InlineData("Airports.TryGet(\"Zabrat\", out _)", false)]
    [InlineData("ReferenceEquals(Airports.GetByIata(\"GYD\"), Airports.HeydarAliyev)", true)]
    [InlineData("Airports.TryGetByIata(\"gyd\", out _)", false)]
    [InlineData("Airports.Find(\"HEYDƏR ƏLİYEV BEYNƏLXALQ AEROPORTU\").Single().Id", "heydar-aliyev")]
    [InlineData("Airports.Find(\"gyd\").Single().Id", "heydar-aliyev")]
    [InlineData("Cities.Find(\"алматы\").Single().Id", "almaty")]
    [InlineData("Cities.Find(\"Bakı\").Single().Id", "baku")]
    [InlineData("Cities.Find(\"\").Count", 0)]
    public void A_catalog_finds(string expression, object expected) => Assert.Equal(expected, compiled.Generation.Evaluate(expression));

    [Fact]
    public void A_key_that_nothing_has_is_named_in_the_exception()
    {
        TargetInvocationException thrown = Assert.Throws<TargetInvocationException>(() => compiled.Generation.Evaluate("Airports.GetByIata(\"XXX\")"));

        Assert.IsType<KeyNotFoundException>(thrown.InnerException);
        Assert.Equal("There is no Airport with the Iata 'XXX'.", thrown.InnerException.Message);
    }

    [Theory]
    [InlineData("ReferenceEquals(Airports.HeydarAliyev.City, Cities.Baku)", true)]
    [InlineData("ReferenceEquals(Airports.All[1], Airports.HeydarAliyev)", true)]
    [InlineData("string.Join(' ', Cities.Baku.Airports.Select(a => a.Id))", "zabrat heydar-aliyev")]
    [InlineData("ReferenceEquals(Cities.Baku.Airports[1].City, Cities.Baku)", true)]
    [InlineData("ReferenceEquals(Directors.First.Airport, Directors.Second.Airport)", true)]
    public void A_reference_leads_to_the_one_instance(string expression, object expected) => Assert.Equal(expected, compiled.Generation.Evaluate(expression));

    [Theory]
    [InlineData("string.Join(' ', CivilAirports.All.Select(a => a.Id))", "heydar-aliyev almaty")]
    [InlineData("ReferenceEquals(CivilAirports.Almaty, Airports.Almaty)", true)]
    [InlineData("CivilAirports.TryGet(\"zabrat\", out _)", false)]
    [InlineData("CivilAirports.Find(\"zabrat\").Count", 0)]
    [InlineData("CivilAirports.GetByIata(\"ALA\").Id", "almaty")]
    [InlineData("string.Join(' ', CivilAirports.On(new DateOnly(1930, 1, 1)).Select(a => a.Id))", "zabrat")]
    [InlineData("string.Join(' ', CivilAirports.On(new DateOnly(1985, 5, 31)).Select(a => a.Id))", "zabrat heydar-aliyev almaty")]
    [InlineData("string.Join(' ', CivilAirports.On(new DateOnly(1985, 6, 1)).Select(a => a.Id))", "heydar-aliyev almaty")]
    [InlineData("CivilAirports.On(new DateOnly(1935, 6, 1)).Contains(Airports.Almaty)", false)]
    [InlineData("CivilAirports.On(new DateOnly(1935, 6, 1), Certainty.Possible).Contains(Airports.Almaty)", true)]
    public void A_view_shows_some_of_them(string expression, object expected) => Assert.Equal(expected, compiled.Generation.Evaluate(expression));

    [Theory]
    [InlineData("Directors.On(new DateOnly(1940, 4, 30))!.Id", "first")]
    [InlineData("Directors.On(new DateOnly(1940, 5, 1))!.Id", "second")]
    [InlineData("Directors.On(new DateOnly(2022, 11, 11))!.Id", "second")]
    [InlineData("Directors.On(new DateOnly(1932, 12, 31))", null)]
    [InlineData("Directors.On(new DateOnly(1933, 6, 1))", null)]
    [InlineData("Directors.On(new DateOnly(1933, 6, 1), Certainty.Possible)!.Id", "first")]
    public void A_succession_has_one_a_day(string expression, object? expected) => Assert.Equal(expected, compiled.Generation.Evaluate(expression));

    [Theory]
    [InlineData("Airports.Ids.HeydarAliyev", "heydar-aliyev")]
    [InlineData("Airport.Parse(\"zabrat\").Id", "zabrat")]
    [InlineData("ReferenceEquals(Airport.Parse(\"gyd\"), Airports.HeydarAliyev)", true)]
    [InlineData("City.TryParse(\"ЛАКУ\", out _) || City.TryParse(\"paris\", null, out _)", false)]
    [InlineData("((Airport)\"gyd\").Id", "heydar-aliyev")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(new { Airport = Airports.Zabrat })", "{\"Airport\":\"zabrat\"}")]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<Airport[]>(\"[\\\"GYD\\\"]\")![0].Id", "heydar-aliyev")]
    [InlineData("System.ComponentModel.TypeDescriptor.GetConverter(typeof(Airport)).ConvertToInvariantString(Airports.Almaty)", "almaty")]
    public void Text_is_an_entity_of_the_data_set_that_declares_the_kind(string expression, object expected) =>
        Assert.Equal(expected, compiled.Generation.Evaluate(expression));

    [Fact]
    public void A_whole_object_has_one_of_each_thing()
    {
        const string Options = "new System.Text.Json.JsonSerializerOptions { Converters = { new Ots.Conversion.EntityObjectConverter(Airports.Zabrat.Dataset) }, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }";

        Assert.Equal(
            """
            {"folder":"airports","id":"heydar-aliyev","name":{"az":"Heydər Əliyev Beynəlxalq Aeroportu","en":"Heydar Aliyev International Airport"},
            "iata":"GYD","city":"baku","opened":"1933-10-09","coordinates":{"latitude":40.4675,"longitude":50.0467},"elevation":3,"website":"https://airport.az/",
            "around-the-clock":true,"runways":[{"designator":"17/35"},{"designator":"16/34","length":4000}],"services":[{"traffic":"civil","start":"1933-10"}],
            "note":"Named in 2004.\n\"Bina\" before."}
            """.ReplaceLineEndings(""),
            compiled.Generation.Evaluate($"System.Text.Json.JsonSerializer.Serialize(Airports.HeydarAliyev, {Options})"));
    }

    [Fact]
    public void A_declaration_that_says_how_it_is_converted_is_left_alone()
    {
        Generation generation = GeneratorHost.With(Records.Notes.Replace(
                "[Kind(",
                "[System.Text.Json.Serialization.JsonConverter(typeof(Ots.Conversion.EntityJsonConverter<Note>))]\n[System.ComponentModel.TypeConverter(typeof(System.ComponentModel.StringConverter))]\n[Kind(",
                StringComparison.Ordinal))
            .File("ots/notes/a.yaml", "text: A\n")
            .Run().ReportsNothing().CompilesWithoutWarning();

        Assert.Equal("\"a\"", generation.Evaluate("System.Text.Json.JsonSerializer.Serialize(Notes.A)"));
        Assert.Equal("StringConverter", generation.Evaluate("System.ComponentModel.TypeDescriptor.GetConverter(typeof(Note)).GetType().Name"));
    }

    [Fact]
    public void An_entity_can_have_the_name_of_the_class_of_ids()
    {
        Generation generation = GeneratorHost.With(Records.Notes).File("ots/notes/ids.yaml", "text: x\n").Run().ReportsNothing().CompilesWithoutWarning();

        Assert.Equal("x", generation.Evaluate("Notes.Ids_.Text"));
        Assert.Equal("ids", generation.Evaluate("Notes.Ids.Ids_"));
    }

    public sealed class Compiled
    {
        internal Generation Generation { get; } = AirportData.Host.Run();
    }
}
