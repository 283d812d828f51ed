namespace Ots.Generator.Tests.BadInput;

/// <summary>Records that nobody would write on purpose, and everybody does half-way through an edit: a mistake, never an exception.</summary>
public sealed class OddRecordsTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing Ots;\nusing Ots.Schema;\nnamespace Travel;\n";

    [Theory]
    [InlineData("""[Kind("notes", "Notes")] public sealed partial class Note : Entity; [Kind("notes", "Others")] public sealed partial class Other : Entity;""")]
    [InlineData("""[Kind("notes", "Notes"), Summary("{")] public sealed partial class Note : Entity;""")]
    [InlineData("""[Kind("notes", "Notes"), Summary("}{")] public sealed partial class Note : Entity;""")]
    [InlineData("""[Kind("notes", "Notes"), Summary("|{}|{Nope}|")] public sealed partial class Note : Entity;""")]
    [InlineData("""[Kind(null!, null!)] public sealed partial class Note : Entity;""")]
    [InlineData("""[Kind("notes")] public sealed partial class Note : Entity;""")]
    [InlineData("""[Kind] public sealed partial class Note : Entity;""")]
    [InlineData("""[Kind(1, 2)] public sealed partial class Note : Entity;""")]
    [InlineData("""[Kind("notes", "Notes")] public sealed partial class Note : Entity { public partial Nowhere? Page { get; } public partial IReadOnlyList<Nowhere> Pages { get; } }""")]
    [InlineData("""[Kind("notes", "Notes")] public sealed partial class Note : Entity { [Inverse("Nope.Nope")] public partial IReadOnlyList<Note> Notes { get; } }""")]
    [InlineData("""[Kind("notes", "Notes")] public sealed partial class Note : Entity { [Inverse("")] public partial Note? Other { get; } }""")]
    [InlineData("""[Kind("notes", "Notes")] public sealed partial class Note : Entity { [Owner] public partial string Text { get; } }""")]
    [InlineData("""[Kind("notes", "Notes"), View("Open", "Pages", "Sort", "Nope")] public sealed partial class Note : Entity { public partial IReadOnlyList<Page> Pages { get; } } public partial class Page { public partial Sort Sort { get; } } public enum Sort;""")]
    [InlineData("""[Kind("notes", "Notes")] public sealed partial class Note : Entity { public partial Page? Page { get; } } public sealed partial class Page { public partial Page? Next { get; } }""")]
    [InlineData("""[Kind("notes", "Notes")] public sealed partial class Note : Entity { public partial Page? Text { get; } } [Shorthand("Next")] public sealed partial class Page { public partial Page? Next { get; } }""")]
    [InlineData("""[Kind("notes", "Notes")] public sealed partial class Note : Entity { public partial Page? Text { get; } } [Shorthand("More")] public sealed partial class Page { public partial IReadOnlyList<string> More { get; } }""")]
    [InlineData("""[Kind("notes", "Notes")] public sealed partial class Note : Entity { public partial Entity? Text { get; } public partial OtsDataset? Other { get; } }""")]
    [InlineData("""[Kind("notes", "Notes")] public sealed partial class Note : Entity { [UniqueKey] public partial Note? Text { get; } }""")]
    [InlineData("""[Kind("notes", "Notes")] public sealed partial class Note : Entity { public partial string this[int i] { get; } }""")]
    [InlineData("""[Kind("notes", "Notes")] public sealed partial class Note : Entity { public partial string Text { get; set; } public partial""")]
    [InlineData("""[Kind("notes", "Notes")] public sealed partial class""")]
    [InlineData("""[Kind("notes", "Notes")] public sealed partial class Note : Note;""")]
    [InlineData("""[Kind("notes", "")] public sealed partial class Note : Entity;""")]
    [InlineData("""[Kind("notes", "Notes")] public sealed partial class Note<T> : Entity;""")]
    [InlineData("""public static partial class Outer { [Kind("notes", "Notes")] public sealed partial class Note : Entity; }""")]
    public void A_mistake_in_a_record_is_no_exception(string record) => Run(record);

    [Theory]
    [InlineData("""[Kind("notes", "Notes")] public sealed partial class Note : Entity; [Kind("others", "Notes")] public sealed partial class Other : Entity;""")]
    [InlineData("""[Kind("notes", "NOTES")] public sealed partial class Note : Entity; [Kind("others", "notes")] public sealed partial class Other : Entity;""")]
    [InlineData("""[Kind("notes", "my notes?")] public sealed partial class Note : Entity;""")]
    [InlineData("""[Kind("notes", "a/../b")] public sealed partial class Note : Entity;""")]
    [InlineData("""[Kind("notes", "Note.Record")] public sealed partial class Note : Entity;""")]
    [InlineData("""[Kind("notes", "Notes")] public sealed partial class Note : Entity { public partial A.Page? One { get; } public partial B.Page? Two { get; } } public partial class A { public partial class Page; } public partial class B { public partial class Page; }""")]
    public void A_name_that_cannot_be_emitted_is_no_exception(string record) => Run(record);

    [Fact]
    public void Names_that_are_keywords_compile() => GeneratorHost
        .With("using Ots;\nusing Ots.Schema;\nnamespace My.@event;\n[Kind(\"notes\", \"Notes\")] internal sealed partial class @class : Entity { internal enum Sort { @new, Old } public partial string? @string { get; } }")
        .File("ots/notes/a.yaml", "string: A\n")
        .Run().ReportsNothing().CompilesWithoutWarning();

    private static void Run(string record)
    {
        // The run itself asserts that nothing was thrown.
        Generation generation = GeneratorHost.With(Usings + record).File("ots/notes/a.yaml", "text: A\nOTHER: x\n").File("ots/others/a.yaml", "").Run();

        Assert.DoesNotContain(generation.Output.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Id == "CS8785");
    }
}
