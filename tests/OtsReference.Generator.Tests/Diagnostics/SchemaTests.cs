using Ots.Generator.Tests.Samples;

namespace Ots.Generator.Tests.Diagnostics;

/// <summary>Records that cannot be compiled, reported at the C#.</summary>
public sealed class SchemaTests
{
    private const string Usings = "using System.Collections.Generic;\nusing Ots;\nusing Ots.Schema;\nnamespace Travel;\n";

    [Fact]
    public void A_nested_record_that_is_not_partial() => Marked.Project(
            Usings + """
            public sealed class [|Page|] { public partial string Text { get; } }
            [Kind("notes", "Notes")] public sealed partial class Note : Entity { public partial Page? Page { get; } }
            """)
        .Reports("OTS0101: 'Page' has to be partial, so that its data can be read into it");

    [Theory]
    [InlineData("object?")]
    [InlineData("decimal?")]
    [InlineData("System.Guid")]
    [InlineData("IReadOnlyList<LocalizedText>")]
    [InlineData("Dictionary<string, string>")]
    [InlineData("IReadOnlyList<int>")]
    public void A_type_that_yaml_cannot_give(string type) => Marked.Project(
            Usings + $$"""[Kind("notes", "Notes")] public sealed partial class Note : Entity { public partial {{type}} [|Value|] { get; } }""")
        .Reports("OTS0102: The type of 'Note.Value' is not one that YAML can give");

    [Theory]
    [InlineData("OrderBy", "Nmae")]
    [InlineData("Shorthand", "Nmae")]
    public void An_attribute_that_names_no_property(string attribute, string name) => Marked.Project(
            Usings + $$"""[Kind("notes", "Notes"), {{attribute}}("{{name}}")] public sealed partial class [|Note|] : Entity { public partial string? Name { get; } }""")
        .Reports($"OTS0103: 'Note' has no property '{name}' that [{attribute}] can name");

    [Fact]
    public void A_view_of_no_property() => Marked.Project(
            Usings + """[Kind("notes", "Notes"), View("Some", "Times", "Status", "Member")] public sealed partial class [|Note|] : Entity;""")
        .Reports("OTS0103: 'Note' has no property 'Times.Status of value Member' that [View] can name");

    [Fact]
    public void A_link_of_no_property() => Marked.Project(
            Usings + """[Kind("notes", "Notes"), Citable("Title", "Url")] public sealed partial class [|Note|] : Entity { public partial string? Title { get; } }""")
        .Reports("OTS0103: 'Note' has no property 'Url' that [Citable] can name");

    [Fact]
    public void A_property_without_the_word() => Marked.Project(
            Usings + """[Kind("notes", "Notes")] public sealed partial class Note : Entity { public string? [|Text|] { get; } public string Loud => Text + "!"; }""")
        .Reports("OTS0101: 'Note.Text' has to be partial, so that its data can be read into it");

    [Theory]
    [InlineData("notes", "Others", "folder", "notes")]
    [InlineData("others", "Notes", "static class", "Notes")]
    [InlineData("others", "NOTES", "static class", "NOTES")]
    public void A_kind_that_is_in_the_way_of_another(string folder, string catalog, string what, string taken) => Marked.Project(
            "[||]" + Usings + $$"""[Kind("notes", "Notes")] public sealed partial class Note : Entity; [Kind("{{folder}}", "{{catalog}}")] public sealed partial class Other : Entity;""")
        .Reports($"OTS0106: The kind 'Other' needs a {what} of its own: '{taken}' is taken");

    [Fact]
    public void A_kind_that_makes_no_class() => Marked.Project("[||]" + Usings + """[Kind("notes", "my notes")] public sealed partial class Note : Entity;""")
        .Reports("OTS0106: The kind 'Note' needs a static class of its own: 'my notes' is no name for a class");

    [Fact]
    public void The_place_is_right_after_letters_beyond_ascii() => Marked.Project(
            Usings + """/* Қазақстан ə 🎉 */ [Kind("notes", "Notes")] public sealed class [|Жазба|] : Entity;""")
        .Reports("OTS0101: 'Жазба' has to be partial, so that its data can be read into it");

    [Fact]
    public void A_class_without_the_attribute_is_left_alone() => Assert.Empty(GeneratorHost.With(Usings + "public sealed partial class Note;").Run().HintNames);
}
