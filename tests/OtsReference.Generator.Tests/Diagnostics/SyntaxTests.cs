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
    public void A_second_document() => Marked.Project(Records.Notes)
        .File(
            "ots/notes/a.yaml",
            """
            text: one
            [|---|]
            text: two
            """)
        .Reports("OTS0016: Several documents in a file are not supported: write one file an entity");

    [Fact]
    public void An_alias_is_one_mistake() => Marked.Project(Records.Notes)
        .File("ots/notes/a.yaml", "text: Hello\nmore:\n  - [|*one|]\n")
        .Reports("OTS0016: Aliases are not supported: write the value out");

    [Fact]
    public void An_alias_in_place_of_a_required_value_is_one_mistake() => Marked.Project(Records.Airports)
        .File("ots/cities/baku.yaml", "name: [|*one|]\n")
        .Reports("OTS0016: Aliases are not supported: write the value out");

    [Fact]
    public void An_anchor_and_its_alias() => Marked.Project(Records.Notes)
        .File(
            "ots/notes/a.yaml",
            """
            text: [||]&one Hello
            id: a
            more: [|*one|]
            """)
        .Reports(
            "OTS0016: Anchors are not supported: write the value out where it is needed",
            "OTS0016: Aliases are not supported: write the value out");

    [Fact]
    public void A_tag() => Marked.Project(Records.Notes)
        .File("ots/notes/a.yaml", "text: [||]!!str 5\n")
        .Reports("OTS0016: Tags are not supported: the record's property says what type a value has");

    [Fact]
    public void A_list_as_a_key() => Marked.Project(Records.Notes)
        .File("ots/notes/a.yaml", "? [|- text\n|]: one\n")
        .Reports("OTS0016: Lists and maps as keys are not supported: a key is a word");

    [Fact]
    public void A_key_that_is_given_twice() => Marked.Project(Records.Notes)
        .File(
            "ots/notes/a.yaml",
            """
            # A comment, so that the first is not in the first line.
            text: one
            more: []
            [|text|]: two
            """)
        .Reports("OTS0007: 'text' is already given in line 2");

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n")]
    [InlineData("# Nothing but a comment.\n")]
    [InlineData("---\n")]
    [InlineData("~")]
    public void A_file_without_content(string yaml) => Empty(yaml);

    [Fact]
    public void An_empty_file() => Empty("");

    [Fact]
    public void An_empty_file_of_a_kind_with_a_vowel() => Marked.Project(Records.Airports)
        .File("ots/airports/gyd.yaml", "[||]")
        .Reports("OTS0010: The file is empty: it has to describe one of airports, or be deleted");

    private static void Empty(string yaml) => Marked.Project(Records.Notes)
        .File("ots/notes/a.yaml", "[||]" + yaml)
        .Reports("OTS0010: The file is empty: it has to describe one of notes, or be deleted");
}
