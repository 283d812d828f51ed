using Ots.Generator.Tests.Samples;

namespace Ots.Generator.Tests.Diagnostics;

/// <summary>YAML that does not fit its record.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void A_key_that_is_given_already_is_not_suggested() => Marked.Project(Records.Notes)
        .File("ots/notes/a.yaml", "text: one\n[|texts|]: two\n")
        .Reports("OTS0002: 'texts' is not a key of Note.");

    [Fact]
    public void A_key_of_a_nested_record() => Airport(
            """
            runways:
              - designator: 17/35
                [|lenght|]: 4000
            """)
        .Reports("OTS0002: 'lenght' is not a key of Runway. Did you mean 'length'?");

    [Fact]
    public void What_the_compiler_works_out_is_no_key() => Marked.Project(Records.Airports)
        .File("ots/cities/baku.yaml", "name: { en: Baku }\n[|airports|]: []\n")
        .Reports("OTS0002: 'airports' is not a key of City.");

    [Fact]
    public void Keys_that_have_to_be_there() => Marked.Project(Records.Airports)
        .File("ots/cities/baku.yaml", AirportData.Baku)
        .File("ots/airports/gyd.yaml", "# Comment\n[||][||]city: baku\n")
        .Reports("OTS0003: Airport 'gyd' needs the key 'name'", "OTS0003: Airport 'gyd' needs the key 'opened'");

    [Fact]
    public void A_key_without_a_value_is_not_there() => Marked.Project(Records.Airports)
        .File("ots/cities/baku.yaml", "[||]name:\n")
        .Reports("OTS0003: City 'baku' needs the key 'name'");

    [Fact]
    public void A_key_that_a_nested_record_has_to_have() => Airport("services:\n  - [|traffic: civil\n|]")
        .Reports("OTS0003: Service 'gyd' needs the key 'start'");

    [Theory]
    [InlineData("elevation", "high", "a number such as 39.65", "'high'")]
    [InlineData("elevation", "1,5", "a number such as 39.65", "'1,5'")]
    [InlineData("elevation", "1e999", "a number such as 39.65", "'1e999'")]
    [InlineData("around-the-clock", "yes", "true or false", "'yes'")]
    [InlineData("website", "airport.az", "an address such as https://www.turkicstates.org/", "'airport.az'")]
    [InlineData("website", "file:///etc/passwd", "an address such as https://www.turkicstates.org/", "'file:///etc/passwd'")]
    [InlineData("runways", "17/35", "a list", "'17/35'")]
    [InlineData("coordinates", "40.4", "a map", "'40.4'")]
    public void A_value_of_the_wrong_type(string key, string value, string expected, string actual) =>
        Airport($"{key}: [|{value}|]").Reports($"OTS0004: '{key}' has to be {expected}, but this is {actual}");

    [Theory]
    [InlineData("NaN")]
    [InlineData("nan")]
    [InlineData("-Infinity")]
    [InlineData("∞")]
    public void What_is_not_a_number(string value) => Airport($"elevation: [|{value}|]").Reports($"OTS0004: 'elevation' has to be a number such as 39.65, but this is '{value}'");

    [Theory]
    [InlineData("elevation", "[3]", "a number such as 39.65", "a list")]
    [InlineData("note", "{ en: Hello }", "a text", "a map")]
    [InlineData("runways", "{ designator: 17/35 }", "a list", "a map")]
    [InlineData("coordinates", "[]", "a map", "a list")]
    public void A_value_of_the_wrong_type_in_flow_style(string key, string value, string expected, string actual) =>
        Airport($"{key}: [|{value}|]").Reports($"OTS0004: '{key}' has to be {expected}, but this is {actual}");

    [Theory]
    [InlineData("runways", "- designator: 17/35\n    length: [|4 km|]", "'length' has to be a whole number, but this is '4 km'")]
    [InlineData("runways", "- designator: 17/35\n    length: [|2147483648|]", "'length' has to be a whole number, but this is '2147483648'")]
    [InlineData("runways", "- designator: 17/35\n    length: [|４０００|]", "'length' has to be a whole number, but this is '４０００'")]
    public void An_item_of_the_wrong_type(string key, string items, string problem) => Airport($"{key}:\n  {items}\n").Reports($"OTS0004: {problem}");

    [Fact]
    public void A_wrong_type_at_the_top() => Marked.Project(Records.Notes)
        .File("ots/notes/a.yaml", "[|Hello|]\n")
        .Reports("OTS0004: 'notes' has to be a map, but this is 'Hello'");

    [Theory]
    [InlineData("2022-02-30")]
    [InlineData("11.11.2022")]
    [InlineData("2022-11")]
    [InlineData("2022-1-1")]
    [InlineData("0000-01-01")]
    [InlineData("٢٠٢٢-١١-١١")]
    public void A_day_that_is_none(string date) => Marked.Project(Records.Airports)
        .File("ots/cities/baku.yaml", AirportData.Baku)
        .File("ots/airports/gyd.yaml", $"name: {{ en: Baku }}\ncity: baku\nopened: [|{date}|]\n")
        .Reports($"OTS0008: '{date}' is not a date: write a day such as 2022-11-11");

    [Fact]
    public void A_date_that_is_none() => Airport("services:\n  - { traffic: civil, start: [|2022-13|] }\n")
        .Reports("OTS0008: '2022-13' is not a date: write a date such as 2022-11-11, 2022-11 or 2022");

    [Fact]
    public void A_choice_that_is_misspelt() => Airport("services:\n  - { traffic: [|Civil|], start: 1933 }\n")
        .Reports("OTS0009: 'traffic' has to be one of civil, freight-only, but this is 'Civil'. Did you mean 'civil'?");

    [Fact]
    public void A_text_without_English() => Marked.Project(Records.Airports)
        .File("ots/cities/baku.yaml", "name:\n  [|az: Bakı\n|]")
        .Reports("OTS0019: 'name' needs a text under 'en'");

    [Fact]
    public void A_language_that_is_none() => Marked.Project(Records.Airports)
        .File("ots/cities/baku.yaml", "name:\n  en: Baku\n  [|AZ|]: Bakı\n")
        .Reports("OTS0004: 'AZ' has to be a language such as en, tr or uz-Cyrl, but this is none");

    [Fact]
    public void A_text_in_one_language_only() => Marked.Project(Records.Airports)
        .File("ots/cities/baku.yaml", "name: [|Baku|]\n")
        .Reports("OTS0004: 'name' has to be a map from languages to texts, but this is 'Baku'");

    private static Marked Airport(string lines) => Marked.Project(Records.Airports)
        .File("ots/cities/baku.yaml", AirportData.Baku)
        .File("ots/airports/gyd.yaml", $"name: {{ en: Baku }}\ncity: baku\nopened: 1933-10-09\n{lines}");
}
