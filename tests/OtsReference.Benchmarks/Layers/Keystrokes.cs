using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Ots.Benchmarks.ColdStart;
using Ots.Generator;

namespace Ots.Benchmarks.Layers;

/// <summary>What the generator takes of an editor's time when C# is typed in a project that lays a file over all of the package's data.</summary>
internal static class Keystrokes
{
    private const int Count = 200;
    private const int ClassesBeside = 500;

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest);

    /// <summary>Types in a file of a project with <see cref="ClassesBeside"/> other ones.</summary>
    /// <returns>The median and the longest time in milliseconds of a run, and how many files were written again in all of them.</returns>
    public static (double Median, double Longest, int Emitted) Measure(string layerFile)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer",
            Enumerable.Range(0, ClassesBeside).Select(i => Parse(string.Create(CultureInfo.InvariantCulture, $"namespace App; public sealed class C{i} {{ public int Value {{ get; set; }} }}"))),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
                .Append(typeof(Entity).Assembly.Location)
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        SyntaxTree typed = Parse(Text(0));
        compilation = compilation.AddSyntaxTrees(typed);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new OtsGenerator().AsSourceGenerator()],
            [new TextFile("/package/data/OtsReference.layer", File.ReadAllText(layerFile)), new TextFile("ots/summits/samarkand-2022.yaml", "theme: { en: Together }\n")],
            s_parse,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGenerators(compilation);
        int files = driver.GetRunResult().GeneratedTrees.Length;

        List<double> times = [];
        int emitted = 0;
        for (int i = 1; i <= Count; i++)
        {
            SyntaxTree next = Parse(Text(i));
            compilation = compilation.ReplaceSyntaxTree(typed, next);
            typed = next;
            long start = Stopwatch.GetTimestamp();
            driver = driver.RunGenerators(compilation);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            emitted += driver.GetRunResult().Results[0].TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs)
                .Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
        }

        return files > 0 ? (Report.Median(times[20..]), times[20..].Max(), emitted) : throw new InvalidOperationException("Nothing was generated.");
    }

    private static string Text(int i) => string.Create(CultureInfo.InvariantCulture, $"namespace App; public static class Typed {{ public static string Name => \"{new string('a', i)}\"; }}");

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, s_parse);

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
