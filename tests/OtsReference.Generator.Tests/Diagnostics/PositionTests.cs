using Ots.Generator.Tests.Samples;

namespace Ots.Generator.Tests.Diagnostics;

/// <summary>Lines and columns as an editor counts them: in UTF-16, whatever stands before.</summary>
public sealed class PositionTests
{
    private const string Unknown = "OTS0002: 'x' is not a key of Note.";

    [Theory]
    [InlineData("{ text: Орталық Азия, [|x|]: 1 }")]
    [InlineData("{ text: Heydər Əliyev İstanbul ğ, [|x|]: 1 }")]
    [InlineData("{ text: 🇹🇷 🎉, [|x|]: 1 }")]
    [InlineData("{ text: \"\\u00e9 e\u0301\", [|x|]: 1 }")]
    [InlineData("# Түркі\ntext: one\n\n[|x|]: 1\n")]
    [InlineData("text: one\r\nmore:\r\n  - two\r\n[|x|]: 1\r\n")]
    [InlineData("{ text: one,\t[|x|]: 1 }")]
    [InlineData("text: |\n  one\n  two\n\n[|x|]: 1\n")]
    [InlineData("text: >-\n  one\n\n  two\n[|x|]: 1")]
    [InlineData("text: 'one\n\n  two'\n[|x|]: 1")]
    public void After_what_stands_before(string yaml) => Marked.Project(Records.Notes).File("ots/notes/a.yaml", yaml).Reports(Unknown);

    // The compiler takes a mark at the start of a file away; an editor's buffer can hand it on.
    [Theory]
    [InlineData("\uFEFF[|x|]: 1\n")]
    [InlineData("\uFEFFtext: one\n[|x|]: 1\n")]
    public void After_a_byte_order_mark(string yaml) => Marked.Project(Records.Notes).File("ots/notes/a.yaml", yaml).Reports(Unknown);

    [Fact]
    public void A_quoted_value_is_marked_with_its_quotes() => Marked.Project(Records.Airports)
        .File("ots/cities/baku.yaml", "name: [|\"Bakı\"|]\n")
        .Reports("OTS0004: 'name' has to be a map from languages to texts, but this is 'Bakı'");

    [Theory]
    [InlineData("/home/ayşe/ots/notes/a.yaml")]
    [InlineData(@"C:\Users\Ayşe\ots\notes\a.yaml")]
    public void The_path_is_as_the_compiler_has_it(string path) => Marked.Project(Records.Notes).File(path, "[|x|]: 1\n").Reports(Unknown);
}
