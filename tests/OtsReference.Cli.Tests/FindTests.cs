namespace Ots.Cli.Tests;

public class FindTests
{
    [Theory]
    [InlineData("Omuraliyev")]
    [InlineData("Омуралиев")]
    [InlineData("kubanychbek omuraliev")]
    [InlineData("Ömüraliyev")]
    public void A_person_is_found_by_any_spelling(string text)
    {
        Answer answer = Tool.Succeed("find", text);

        Assert.Matches("^KIND +ID +MATCH +NAME$", answer.Lines[0]);
        Assert.Matches("^officials +kubanychbek-omuraliev +(identified|folded) +Kubanychbek Omuraliev$", answer.Lines[1]);
    }

    [Fact]
    public void A_state_is_found_by_its_code() => Assert.Contains("states  kazakhstan  identified  Kazakhstan", Tool.Succeed("find", "kaz").Lines);

    [Theory]
    [InlineData("Kubanychbek Omuraliev", "identified")]
    [InlineData("K. Omuralijew", "folded")]
    public void How_surely_a_text_names_what_it_finds_is_told(string text, string match)
    {
        Assert.Equal($"officials  kubanychbek-omuraliev  {match}  Kubanychbek Omuraliev", Tool.Succeed("find", text).Lines[1]);
        Assert.Equal(match, Tool.Succeed("find", text, "--json").Json[0].GetProperty("match").GetString());
    }

    [Fact]
    public void Several_are_all_listed() => Assert.True(Tool.Succeed("find", "9th Summit").Lines.Length > 3);

    [Fact]
    public void A_name_in_no_entry_gets_the_closest_names() =>
        Assert.Equal("ots: nothing is called 'Omuralbev'. Did you mean 'Kubanychbek Omuraliev'?\n", Tool.Fail(1, "find", "Omuralbev"));

    [Fact]
    public void A_word_that_starts_with_an_at_sign_is_no_file() =>
        Assert.Equal("ots: nothing is called '@nowhere'.\n", Tool.Fail(1, "find", "@nowhere"));

    [Fact]
    public void Json_lists_whole_entities() =>
        Assert.Equal("officials", Tool.Succeed("find", "Kubanychbek", "Omuraliev", "--json").Json[0].GetProperty("folder").GetString());
}
