using Microsoft.CodeAnalysis;
using Ots.Generator.Diagnostics;

namespace Ots.Generator.Tests.Diagnostics;

/// <summary>
/// The files under Corpus, a folder a diagnostic: what is wrong is marked in them as <see cref="Marked"/> has it, and expected.txt has the messages
/// in the order of the files and of the marks. The records are the folder's own Records.cs, or the corpus's. What an editor or git would mend - line
/// ends, byte order marks, bytes of other encodings - and what is too large to keep is made by FileTests, PositionTests and DeterminismTests; the
/// tests beside this one have what more there is to say of a diagnostic.
/// </summary>
public sealed class CorpusTests
{
    private const string Records = "Records.cs";

    private static readonly string s_corpus = Repository.PathOf("tests", "OtsReference.Generator.Tests", "Corpus");

    /// <summary>The names of the cases' folders.</summary>
    public static TheoryData<string> Cases { get; } = [.. Directory.EnumerateDirectories(s_corpus).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_diagnostic_has_a_case() => Assert.Equal(
        typeof(Descriptors).GetFields().Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().Select(descriptor => descriptor.Id),
        Cases.Select(row => row.Data.Split('-')[0]).Distinct());

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_reports_its_own_diagnostic_where_it_is_marked(string name)
    {
        string folder = Path.Combine(s_corpus, name);
        string own = Path.Combine(folder, Records);
        Marked project = Marked.Project(Read(File.Exists(own) ? own : Path.Combine(s_corpus, Records)));
        foreach (string file in Directory.EnumerateFiles(folder, "*.y*ml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            project = project.File(Path.GetRelativePath(folder, file).Replace('\\', '/'), Read(file));
        }

        string[] expected = Read(Path.Combine(folder, "expected.txt")).TrimEnd('\n').Split('\n');

        Assert.All(expected, line => Assert.StartsWith(name.Split('-')[0] + ": ", line, StringComparison.Ordinal));
        project.Reports(expected);
    }

    private static string Read(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");
}
