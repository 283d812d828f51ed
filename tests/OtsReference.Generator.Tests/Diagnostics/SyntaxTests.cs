using Ots.Generator.Tests.Samples;

namespace Ots.Generator.Tests.Diagnostics;

/// <summary>Texts that are no YAML, and YAML that no data needs.</summary>
public sealed class SyntaxTests
{
    [Fact]
    public void What_is_not_yaml() => Marked.Project(Records.Notes)
        .File("ots/notes/a.yaml", "text: [one, two[||]")
        .Reports("OTS0001: This is not valid YAML: While parsing a flow sequence, did not find expected ',' or ']'");

    [Fact]
    public void A_tab_that_indents() => Marked.Project(Records.Notes)
        .File("ots/notes/a.yaml", "more:\n[|\t|]- one\n")
        .Reports("OTS0001: This is not valid YAML: While scanning a mapping, found invalid tab as indentation");

    [Fact]
    public void An_alias_is_one_mistake() => Marked.Project(Records.Notes)
        .File("ots/notes/a.yaml", "text: Hello\nmore:\n  - [|*one|]\n")
        .Reports("OTS0016: Aliases are not supported: write the value out");

    [Fact]
    public void An_alias_in_place_of_a_required_value_is_one_mistake() => Marked.Project(Records.Airports)
        .File("ots/cities/baku.yaml", "name: [|*one|]\n")
        .Reports("OTS0016: Aliases are not supported: write the value out");

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n")]
    [InlineData("# Nothing but a comment.\n")]
    [InlineData("---\n")]
    [InlineData("~")]
    public void A_file_without_content(string yaml) => Marked.Project(Records.Notes)
        .File("ots/notes/a.yaml", "[||]" + yaml)
        .Reports("OTS0010: The file is empty: it has to describe one of notes, or be deleted");

    [Fact]
    public void An_empty_file_of_a_kind_with_a_vowel() => Marked.Project(Records.Airports)
        .File("ots/airports/gyd.yaml", "[||]")
        .Reports("OTS0010: The file is empty: it has to describe one of airports, or be deleted");
}
