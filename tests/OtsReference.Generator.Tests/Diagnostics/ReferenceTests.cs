using Ots.Generator.Tests.Samples;

namespace Ots.Generator.Tests.Diagnostics;

/// <summary>What only all files together show.</summary>
public sealed class ReferenceTests
{
    private const string Airport = "name: { en: Baku }\nopened: 1933-10-09\n";

    [Fact]
    public void A_reference_that_leads_nowhere() => Marked.Project(Records.Airports)
        .File("ots/airports/gyd.yaml", Airport + "city: [|paris|]\n")
        .File("ots/cities/baku.yaml", AirportData.Baku)
        .Reports("OTS0005: There is no City with the id 'paris'.");

    [Fact]
    public void An_id_of_another_kind_is_no_reference() => Marked.Project(Records.Airports)
        .File("ots/airports/gyd.yaml", Airport + "city: [|gyd|]\n")
        .Reports("OTS0005: There is no City with the id 'gyd'.");

    [Fact]
    public void Which_of_two_files_is_to_blame_does_not_hang_on_their_order() => Marked.Project(Records.Notes)
        .File("/b/ots/notes/one.yml", "[||]text: Two\n")
        .File("/a/ots/notes/one.yaml", "text: One\n")
        .Reports("OTS0006: 'one' is already the id of /a/ots/notes/one.yaml");

    [Fact]
    public void One_id_in_two_kinds_is_right() => Marked.Project(Records.Airports)
        .File("ots/airports/baku.yaml", Airport + "city: baku\n")
        .File("ots/cities/baku.yaml", AirportData.Baku)
        .Reports();

    [Fact]
    public void A_folder_that_no_kind_reads() => Marked.Project(Records.Airports)
        .File("ots/citys/baku.yaml", "[||]" + AirportData.Baku)
        .File("ots/currencies/manat.yaml", "[||]name: { en: Manat }\n")
        .Reports("OTS0011: No kind reads the folder 'citys'. Did you mean 'cities'?", "OTS0011: No kind reads the folder 'currencies'.");

    [Theory]
    [InlineData("not an id")]
    [InlineData("two--hyphens")]
    [InlineData("-first")]
    [InlineData("last-")]
    [InlineData("under_score")]
    [InlineData("dot.dot")]
    [InlineData("quote\"")]
    public void A_name_that_is_no_id(string name) => Marked.Project(Records.Notes)
        .File($"ots/notes/{name}.yaml", "[||]text: One\n")
        .Reports($"OTS0012: '{name}' is not an id: a file's name has letters, digits and single hyphens only");

    [Fact]
    public void An_id_that_is_the_files_name() => Marked.Project(Records.Notes)
        .File("ots/notes/one.yaml", "id: one\ntext: One\n")
        .Reports();

    [Fact]
    public void Nobody_is_blamed_for_referring_to_an_id_without_a_name_of_its_own() => Marked.Project(Records.Airports)
        .File("ots/airports/gyd.yaml", Airport + "city: bakuCity\n")
        .File("ots/cities/baku-city.yaml", AirportData.Baku)
        .File("ots/cities/bakuCity.yaml", "[||]" + AirportData.Baku)
        .Reports("OTS0014: 'bakuCity' makes the C# name 'BakuCity', as does ots/cities/baku-city.yaml");

    [Fact]
    public void A_broken_file_hides_no_other_and_nobody_is_blamed_for_referring_to_it() => Marked.Project(Records.Airports)
        .File("ots/airports/gyd.yaml", Airport + "city: baku\n")
        .File("ots/airports/ala.yaml", Airport + "city: almaty\n")
        .File("ots/airports/nqz.yaml", Airport + "city: astana\n")
        .File("ots/cities/almaty.yaml", AirportData.Almaty)
        .File("ots/cities/astana.yaml", "[||]")
        .File("ots/cities/baku.yaml", "name: { en: Baku\n[||]")
        .Reports(
            "OTS0010: The file is empty: it has to describe one of cities, or be deleted",
            "OTS0001: This is not valid YAML: While parsing a flow mapping, did not find expected ',' or '}'")
        .CompilesWithoutWarning();

    [Fact]
    public void Every_mistake_of_a_file_is_reported_at_once() => Marked.Project(Records.Airports)
        .File("ots/cities/baku.yaml", AirportData.Baku)
        .File(
            "ots/airports/gyd.yaml",
            """
            [||]name:
              en: Baku
            [|colour|]: red
            city: [|bkau|]
            elevation: [|high|]
            runways:
              - [|length: [|long|]
            |]services:
              - { traffic: [|civl|], start: [|soon|] }
            [|name|]: again
            """)
        .Reports(
            "OTS0003: Airport 'gyd' needs the key 'opened'",
            "OTS0002: 'colour' is not a key of Airport.",
            "OTS0005: There is no City with the id 'bkau'. Did you mean 'baku'?",
            "OTS0004: 'elevation' has to be a number such as 39.65, but this is 'high'",
            "OTS0004: 'length' has to be a whole number, but this is 'long'",
            "OTS0003: Runway 'gyd' needs the key 'designator'",
            "OTS0009: 'traffic' has to be one of civil, freight-only, but this is 'civl'. Did you mean 'civil'?",
            "OTS0008: 'soon' is not a date: write a date such as 2022-11-11, 2022-11 or 2022",
            "OTS0007: 'name' is already given in line 1");
}
