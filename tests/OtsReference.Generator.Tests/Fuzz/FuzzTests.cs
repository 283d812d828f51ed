using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Binding;
using Ots.Generator.Layers;
using Ots.Generator.Diagnostics;
using Ots.Generator.Emit;
using Ots.Generator.Linking;
using Ots.Generator.Lowering;
using Ots.Generator.Schema;
using Ots.Generator.Text;
using Ots.Generator.Yaml;

namespace Ots.Generator.Tests.Fuzz;

/// <summary>
/// The real files of data, spoilt: whatever is in a file, the stages end, soon, with problems that lie in it or with C#. OTS_FUZZ says how many
/// files are tried, OTS_FUZZ_FROM the number of the first.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int UsualCount = 10_000;

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(1);

    private readonly DataSchema _schema = RealSchema.Read();

    private readonly Mutator _mutator = new(RealSchema.Files());

    [Fact]
    public async Task A_spoilt_file_is_reported_or_compiled()
    {
        int from = Setting("OTS_FUZZ_FROM", 1);
        int count = Setting("OTS_FUZZ", UsualCount);
        List<string> findings = [];
        int done = 0;
        CancellationToken cancel = TestContext.Current.CancellationToken;
        Stopwatch all = Stopwatch.StartNew();
        Task running = Task.Run(() =>
        {
            for (int number = from; number < from + count && findings.Count < 10 && !cancel.IsCancellationRequested; number++)
            {
                if (Finding(number) is { } finding)
                {
                    findings.Add($"{number.ToString(CultureInfo.InvariantCulture)}: {finding}");
                }

                Volatile.Write(ref done, number - from + 1);
            }
        }, cancel);

        // What never ends cannot be stopped, but it can be named.
        for (int before = -1; await Task.WhenAny(running, Task.Delay(TimeSpan.FromSeconds(30), cancel)) != running; before = Volatile.Read(ref done))
        {
            Assert.True(before != Volatile.Read(ref done), $"{(from + done).ToString(CultureInfo.InvariantCulture)} does not end");
        }

        await running;
        output.WriteLine($"{done} files in {all.Elapsed}");
        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    [Fact]
    public void The_real_files_are_right_as_they_are() =>
        Assert.Empty(DataChecker.Check(_schema, Layer.Empty, new DataRoot("data"), RealSchema.Files().Select(file => (file.Path, (SourceText?)SourceText.From(file.Text)))));

    // What is wrong with how the generator takes a file, or nothing.
    private string? Finding(int number)
    {
        (string path, SourceText text) = _mutator.Make(number);
        try
        {
            Stopwatch watch = Stopwatch.StartNew();
            (Problem[] problems, string source) = Run(path, text);

            // Some times more, since the machine may have had something else to do.
            for (int again = 0; again < 3 && watch.Elapsed > s_longest; again++)
            {
                watch.Restart();
                Run(path, text);
            }

            if (watch.Elapsed > s_longest)
            {
                return $"{watch.Elapsed} for {text.Length} characters of {path}";
            }

            foreach (Problem problem in problems)
            {
                Check(problem, path, text);
            }

            if (number % 16 == 0)
            {
                (Problem[] problemsAgain, string sourceAgain) = Run(path, text);
                Assert.Equal(problems, problemsAgain);
                Assert.Equal(source, sourceAgain);
                Assert.DoesNotContain(GeneratorHost.Parse(source, "").GetDiagnostics(), problem => problem.Severity >= DiagnosticSeverity.Warning);
            }

            return null;
        }
#pragma warning disable CA1031 // Any exception is a finding.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return $"{e}\n{path}: {Emit.Code.Literal(text.ToString(new TextSpan(0, Math.Min(text.Length, 5000))))}";
        }
    }

    // What is wrong with a file, and the C# that comes of it: what is wrong is compiled too, as far as it was read.
    private (Problem[] Problems, string Source) Run(string path, SourceText text)
    {
        BoundFile file = Binder.Bind(YamlReader.Read(path, DataPath.Of(path, new DataRoot("data"))!.Value, text), _schema, Layer.Empty);
        IReadOnlyList<LinkedKind> kinds = Linker.Link([file], _schema, Layer.Empty, out IReadOnlyList<Problem> problems);
        return (
            [.. file.Problems, .. problems, .. Rules.RuleBook.Check(kinds, _schema)],
            string.Concat(Lowerer.Lower(kinds, kinds, _schema, "").Where(kind => kind.Entities.Count > 0).Select(KindEmitter.Emit)));
    }

    private static void Check(Problem problem, string path, SourceText text)
    {
        Assert.Equal(path, problem.Path);
        Assert.InRange(problem.Range.Start, 0, text.Length);
        Assert.InRange(problem.Range.Length, 0, text.Length - problem.Range.Start);
        Assert.Equal(TextRange.In(text, problem.Range.Start, problem.Range.Start + problem.Range.Length), problem.Range);
        string message = problem.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);
        Assert.False(UnsafeCharacters.AreIn(message), message);
        Assert.InRange(message.Length, 1, 1000);
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : usual;
}
