using System.Text.Json;
using Ots.Cli.Cards;
using Ots.Cli.Lookup;

namespace Ots.Cli.Tests;

public class ShowTests
{
    [Fact]
    public void A_summit_is_a_card_with_its_sources() => ExpectedFile.Matches(Repository.PathOf("tests", "OtsReference.Cli.Tests", "Expected", "show-samarkand-2022.txt"), Tool.Succeed("show", "samarkand-2022").Output);

    [Fact]
    public void An_official_is_a_card_with_terms_and_career() =>
        ExpectedFile.Matches(Repository.PathOf("tests", "OtsReference.Cli.Tests", "Expected", "show-kubanychbek-omuraliev.txt"), Tool.Succeed("show", "kubanychbek-omuraliev").Output);

    [Theory]
    [InlineData("summits/samarkand-2022")]
    [InlineData("Samarkand Summit")]
    [InlineData("Türk Devletleri Teşkilatı Devlet Başkanları 9. Zirvesi")]
    public void A_kind_and_an_id_or_any_unambiguous_spelling_will_do(string text) =>
        Assert.Equal(Tool.Succeed("show", "samarkand-2022").Output, Tool.Succeed("show", text).Output);

    [Fact]
    public void A_name_needs_no_quotes() =>
        Assert.Equal(Tool.Succeed("show", "kubanychbek-omuraliev").Output, Tool.Succeed("show", "Kubanychbek", "Omuraliyev").Output);

    [Fact]
    public void An_unknown_id_gets_the_closest_one() =>
        Assert.Equal("ots: there is no 'samarkan-2022'. Did you mean 'samarkand-2022'?\n", Tool.Fail(1, "show", "samarkan-2022"));

    [Fact]
    public void A_misspelt_surname_gets_the_id_of_the_person() =>
        Assert.Contains("Did you mean 'kubanychbek-omuraliev'?", Tool.Fail(1, "show", "Omuralbev"), StringComparison.Ordinal);

    [Fact]
    public void What_is_like_nothing_gets_no_suggestion() => Assert.Equal("ots: there is no 'xyzzy-plugh'.\n", Tool.Fail(1, "show", "xyzzy-plugh"));

    [Theory]
    [InlineData("summits/samarkan-2022", "there is no 'samarkan-2022' among the summits. Did you mean 'samarkand-2022'?")]
    [InlineData("states/samarkand-2022", "there is no 'samarkand-2022' among the states. Did you mean 'summits/samarkand-2022'?")]
    [InlineData("summit/samarkand-2022", "there is no kind 'summit'. Did you mean 'summits'?")]
    public void A_wrong_kind_or_a_wrong_id_in_it_is_told_apart(string text, string problem) =>
        Assert.Equal($"ots: {problem}\n", Tool.Fail(1, "show", text));

    [Fact]
    public void A_name_that_several_share_lists_them_as_they_can_be_asked_for() => Assert.Contains(
        "  ots show summits/samarkand-2022  (Ninth Summit of the Organization of Turkic States)\n",
        Tool.Fail(1, "show", "9th Summit"),
        StringComparison.Ordinal);

    [Fact]
    public void An_id_that_several_kinds_share_is_told_apart_by_its_kind() => Assert.Equal(
        "'azerbaijan' can mean more than one:\n  ots show states/azerbaijan  (Azerbaijan)\n  ots show places/baku  (Baku)",
        EntityLookup.Ambiguous("azerbaijan", [States.Azerbaijan, Places.Baku]));

    [Fact]
    public void What_refers_to_an_entity_is_on_its_card() =>
        Assert.Contains("  officials/kubanychbek-omuraliev ", Tool.Succeed("show", "samarkand-2022").Output, StringComparison.Ordinal);

    [Fact]
    public void The_card_of_a_source_says_what_it_supports() => Assert.Contains(
        "(name.en, ordinal, start, end, place, host)", Tool.Succeed("show", "news-az-2022-11-11-ninth-summit").Output, StringComparison.Ordinal);

    [Fact]
    public void Every_entity_has_a_card_and_json()
    {
        foreach (Entity entity in Kind.All.SelectMany(kind => kind.Entities))
        {
            string address = Kind.Address(entity);
            Assert.Contains(address, Tool.Succeed("show", address).Output, StringComparison.Ordinal);
            Assert.Equal(entity.Id, Tool.Succeed("show", address, "--json").Json.GetProperty("id").GetString());
        }
    }

    [Fact]
    public void Json_has_the_keys_of_the_yaml_and_references_as_ids()
    {
        JsonElement json = Tool.Succeed("show", "samarkand-2022", "--json").Json;

        Assert.Equal("summits", json.GetProperty("folder").GetString());
        Assert.Equal("samarkand-2022", json.GetProperty("id").GetString());
        Assert.Equal("regular", json.GetProperty("kind").GetString());
        Assert.Equal(9, json.GetProperty("ordinal").GetInt32());
        Assert.Equal("2022-11-11", json.GetProperty("start").GetString());
        Assert.Equal("uzbekistan", json.GetProperty("chair-to").GetString());
        Assert.Equal("azerbaijan", json.GetProperty("attendees")[0].GetProperty("state").GetString());
        Assert.Equal("name.en", json.GetProperty("sources")[0].GetProperty("supports")[0].GetString());
        Assert.Contains(json.GetProperty("referenced-by").EnumerateArray(), referrer =>
            referrer.GetProperty("id").GetString() == "kubanychbek-omuraliev" && referrer.GetProperty("fields")[0].GetString() == "terms.appointed-at");
    }

    [Fact]
    public void Json_leaves_letters_as_they_are() => Assert.Contains(
        "\"Türk Devletleri Teşkilatı Devlet Başkanları 9. Zirvesi\"",
        Tool.Succeed("show", "samarkand-2022", "--json").Output,
        StringComparison.Ordinal);
}
