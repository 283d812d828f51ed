using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Ots.Generator.Tests;

/// <summary>The stand-in for Verify, byte for byte: a snapshot that Verify itself would not read is no snapshot.</summary>
public sealed class VerifierTests : IDisposable
{
    private const string Mark = "\uFEFF";
    private readonly string _folder = Directory.CreateTempSubdirectory("ots-verifier-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_source_is_written_with_mark_hint_name_and_line_feeds_and_no_newline_is_added()
    {
        GeneratorDriverRunResult result = Run(new Hand { Sources = [("Ots.Summits.g.cs", "class A\r\n{\r}")] });

        await Compare(result, accept: true);

        Assert.Equal(["T.M#Ots.Summits.g.verified.cs"], Files());
        AssertBytes("T.M#Ots.Summits.g.verified.cs", Mark + "//HintName: Ots.Summits.g.cs\nclass A\n{\n}");
    }

    [Fact]
    public async Task A_newline_at_the_end_of_a_source_stays()
    {
        await Compare(Run(new Hand { Sources = [("A.cs", "class A;\n")] }), accept: true);

        AssertBytes("T.M#A.verified.cs", Mark + "//HintName: A.cs\nclass A;\n");
    }

    [Fact]
    public async Task Only_the_last_part_of_a_hint_name_names_the_file()
    {
        await Compare(Run(new Hand { Sources = [("Ots/Summits.g.cs", "class A;")] }), accept: true);

        AssertBytes("T.M#Summits.g.verified.cs", Mark + "//HintName: Ots/Summits.g.cs\nclass A;");
    }

    [Fact]
    public async Task Files_of_the_same_name_get_an_index_by_hint_name()
    {
        await Compare(Run(new Hand { Sources = [("b/X.g.cs", "class B;"), ("a/X.g.cs", "class A;"), ("Y.cs", "class Y;")] }), accept: true);

        Assert.Equal(["T.M#X.g.00.verified.cs", "T.M#X.g.01.verified.cs", "T.M#Y.verified.cs"], Files());
        AssertBytes("T.M#X.g.00.verified.cs", Mark + "//HintName: a/X.g.cs\nclass A;");
    }

    [Fact]
    public async Task Diagnostics_are_one_more_file()
    {
        Location place = Location.Create("dir/theFile.cs", default, new LinePositionSpan(new LinePosition(1, 2), new LinePosition(3, 4)));
        DiagnosticDescriptor descriptor = new("theId", "the title", "the message from {0}", "the category", DiagnosticSeverity.Info, isEnabledByDefault: true);
        GeneratorDriverRunResult result = Run(new Hand
        {
            Sources = [("A.cs", "class A;")],
            Diagnostics = [Diagnostic.Create(descriptor, place, "hello world generator")],
        });

        await Compare(result, accept: true);

        Assert.Equal(["T.M#A.verified.cs", "T.M.verified.txt"], Files());
        AssertBytes(
            "T.M.verified.txt",
            Mark + """
            {
              Diagnostics: [
                {
                  Location: dir\theFile.cs: (1,2)-(3,4),
                  Message: the message from hello world generator,
                  Severity: Info,
                  WarningLevel: 1,
                  Descriptor: {
                    Id: theId,
                    Title: the title,
                    MessageFormat: the message from {0},
                    Category: the category,
                    DefaultSeverity: Info,
                    IsEnabledByDefault: true
                  }
                }
              ]
            }
            """);
    }

    [Fact]
    public async Task What_a_diagnostic_lacks_is_left_out_and_what_it_has_is_not()
    {
        DiagnosticDescriptor descriptor = new(
            "X1", "title", "two\nlines", "c", DiagnosticSeverity.Error, isEnabledByDefault: true, "why", "https://example.org/X1", "tag", "other");

        await Compare(Run(new Hand { Diagnostics = [Diagnostic.Create(descriptor, Location.None), Diagnostic.Create(descriptor, Location.None)] }), accept: true);

        string one =
            """
                {
                  Message:
            two
            lines,
                  Severity: Error,
                  Descriptor: {
                    Id: X1,
                    Title: title,
                    Description: why,
                    HelpLink: https://example.org/X1,
                    MessageFormat:
            two
            lines,
                    Category: c,
                    DefaultSeverity: Error,
                    IsEnabledByDefault: true,
                    CustomTags: [
                      tag,
                      other
                    ]
                  }
                }
            """;
        AssertBytes("T.M.verified.txt", $"{Mark}{{\n  Diagnostics: [\n{one},\n{one}\n  ]\n}}");
    }

    [Fact]
    public async Task A_missing_snapshot_fails_and_leaves_what_was_received()
    {
        string message = await Fails(Run(new Hand { Sources = [("A.cs", "class A;")] }));

        Assert.Contains("New: T.M#A.verified.cs", message, StringComparison.Ordinal);
        Assert.Equal(["T.M#A.received.cs"], Files());
        AssertBytes("T.M#A.received.cs", Mark + "//HintName: A.cs\nclass A;");
    }

    [Fact]
    public async Task A_differing_snapshot_fails_until_what_was_received_is_accepted()
    {
        Write("T.M#A.verified.cs", Mark + "//HintName: A.cs\nclass a;");
        GeneratorDriverRunResult result = Run(new Hand { Sources = [("A.cs", "class A;")] });

        string message = await Fails(result);
        Assert.Contains("NotEqual: T.M#A.verified.cs", message, StringComparison.Ordinal);
        Assert.Equal(["T.M#A.received.cs", "T.M#A.verified.cs"], Files());

        await Compare(result, accept: true);
        await Compare(result);
        Assert.Equal(["T.M#A.verified.cs"], Files());
    }

    [Fact]
    public async Task A_snapshot_without_a_mark_is_read_all_the_same()
    {
        Write("T.M#A.verified.cs", "//HintName: A.cs\nclass A;");

        await Compare(Run(new Hand { Sources = [("A.cs", "class A;")] }));

        Assert.Equal(["T.M#A.verified.cs"], Files());
    }

    [Theory]
    [InlineData("//HintName: A.cs\nclass A;\n")]
    [InlineData("//HintName: A.cs\nclass A; ")]
    [InlineData("//HintName: A.cs\nclass A")]
    public async Task A_space_or_a_newline_is_a_difference(string verified)
    {
        Write("T.M#A.verified.cs", Mark + verified);

        await Fails(Run(new Hand { Sources = [("A.cs", "class A;")] }));
    }

    [Fact]
    public async Task A_snapshot_that_nothing_wrote_fails()
    {
        GeneratorDriverRunResult result = Run(new Hand { Sources = [("A.cs", "class A;")] });
        await Compare(result, accept: true);
        Write("T.M#Gone.verified.cs", Mark + "//HintName: Gone.cs\n");
        Write("T.M.verified.txt", Mark + "{}");
        Write("T.Mother#A.verified.cs", Mark + "another test's");

        string message = await Fails(result);
        Assert.Contains("Delete: T.M#Gone.verified.cs", message, StringComparison.Ordinal);
        Assert.Contains("Delete: T.M.verified.txt", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Mother", message, StringComparison.Ordinal);

        await Compare(result, accept: true);
        Assert.Equal(["T.M#A.verified.cs", "T.Mother#A.verified.cs"], Files());
    }

    [Fact]
    public async Task A_carriage_return_in_a_snapshot_is_a_mistake_of_the_checkout()
    {
        Write("T.M#A.verified.cs", Mark + "//HintName: A.cs\r\nclass A;");

        await Assert.ThrowsAsync<InvalidDataException>(() => Compare(Run(new Hand { Sources = [("A.cs", "class A;")] })));
    }

    [Fact]
    public async Task An_exception_in_a_generator_is_thrown_and_never_a_snapshot()
    {
        Exception one = await Assert.ThrowsAnyAsync<Exception>(() => Compare(Run(new Hand { Error = "broken" }), accept: true));
        AggregateException two = await Assert.ThrowsAsync<AggregateException>(
            () => Compare(Run(new Hand { Error = "broken" }, new OtherHand { Error = "too" }), accept: true));

        Assert.Equal("broken", one.Message);
        Assert.Equal(["broken", "too"], two.InnerExceptions.Select(e => e.Message));
        Assert.Empty(Files());
    }

    private Task Compare(GeneratorDriverRunResult result, bool accept = false) => VerifyXunit.Verifier.Compare(_folder, "T.M", result, accept);

    private async Task<string> Fails(GeneratorDriverRunResult result) =>
        (await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => Compare(result))).Message;

    private string[] Files() => [.. Directory.GetFiles(_folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private void Write(string name, string text) => File.WriteAllBytes(Path.Combine(_folder, name), Encoding.UTF8.GetBytes(text));

    private void AssertBytes(string name, string expected) =>
        Assert.Equal(Encoding.UTF8.GetBytes(expected), File.ReadAllBytes(Path.Combine(_folder, name)));

    private static GeneratorDriverRunResult Run(params Hand[] generators) =>
        CSharpGeneratorDriver.Create([.. generators.Select(hand => hand.AsSourceGenerator())])
            .RunGenerators(CSharpCompilation.Create("hand-made"), TestContext.Current.CancellationToken)
            .GetRunResult();

    /// <summary>A generator that writes and reports what it is told to.</summary>
    private class Hand : IIncrementalGenerator
    {
        public ImmutableArray<(string HintName, string Text)> Sources { get; init; } = [];

        public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

        public string? Error { get; init; }

        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.CompilationProvider, (output, _) =>
            {
                foreach ((string hintName, string text) in Sources)
                {
                    output.AddSource(hintName, SourceText.From(text, Encoding.UTF8));
                }

                foreach (Diagnostic diagnostic in Diagnostics)
                {
                    output.ReportDiagnostic(diagnostic);
                }

                if (Error is not null)
                {
                    throw new InvalidOperationException(Error);
                }
            });
    }

    private sealed class OtherHand : Hand;
}
