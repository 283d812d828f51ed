using System.Globalization;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Tests.Samples;

namespace Ots.Generator.Tests.Properties;

/// <summary>What holds for any files. OTS_PROPERTIES says how many projects are tried.</summary>
public sealed class PropertyTests
{
    private const int UsualCount = 40;

    private static readonly GeneratorHost s_host = GeneratorHost.With(Records.Airports, Records.Notes);

    /// <summary>The same projects each time, so that nobody's change fails for another's; what fails is then made as small as it can be.</summary>
    [Fact]
    public void Any_files_are_reported_in_their_place_and_compile()
    {
        int count = int.TryParse(Environment.GetEnvironmentVariable("OTS_PROPERTIES"), CultureInfo.InvariantCulture, out int value) ? value : UsualCount;
        for (int number = 0; number < count; number++)
        {
            string seed = new PCG((uint)number, 20221111).ToString();
            try
            {
                Trees.Projects.Sample(Check, seed: seed, iter: 1, threads: 1);
            }
            catch (CsCheckException)
            {
                Trees.Projects.Sample(Check, seed: seed, iter: 300, threads: 1, print: static files => string.Concat(files.Select(file => $"\n--- {file.Path}\n{file.Text}")));
                throw;
            }
        }
    }

    private static void Check((string Path, string Text)[] files)
    {
        GeneratorHost host = files.Aggregate(s_host, static (host, file) => host.File(file.Path, file.Text));

        // The run itself asserts that nothing was thrown. What is wrong in YAML leaves C# that compiles.
        Generation generation = host.Run().CompilesWithoutWarning();

        foreach (Diagnostic problem in generation.Problems)
        {
            SourceText text = SourceText.From(files.Single(file => file.Path == problem.Location.GetLineSpan().Path).Text);
            TextSpan span = problem.Location.SourceSpan;
            Assert.InRange(span.End, span.Start, text.Length);
            Assert.Equal(text.Lines.GetLinePositionSpan(span), problem.Location.GetLineSpan().Span);
        }

        Assert.Equal(Shown(generation), Shown(host.Run()));
    }

    private static IEnumerable<string> Shown(Generation generation) =>
        generation.Problems.Select(problem => problem.ToString()).Concat(generation.HintNames.Select(name => generation[name]));
}
