using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Ots.Benchmarks.ColdStart;

namespace Ots.Benchmarks.Layers;

/// <summary>What the package, and data laid over it, add to a build and to typing. Options: <c>--runs N</c>, <c>--save</c> (the report).</summary>
internal static class LayerCosts
{
    private const string Layer =
        """
        theme: { en: Together }
        """;

    public static int Run(string[] options)
    {
        int runs = Array.IndexOf(options, "--runs") is >= 0 and var at ? int.Parse(options[at + 1], CultureInfo.InvariantCulture) : 10;
        string root = Path.GetFullPath(Path.Combine(Harness.ProjectFolder(), "..", ".."));
        string work = Directory.CreateTempSubdirectory("ots-layer-costs-").FullName;
        try
        {
            string feed = Path.Combine(work, "feed");
            Processes.DotNet(root, "pack", Path.Combine(root, "src", "OtsReference"), "-c", "Release", "-o", feed);
            string version = Path.GetFileNameWithoutExtension(Directory.GetFiles(feed, "*.nupkg")[0])["OtsReference.".Length..];
            Consumer[] consumers =
            [
                new("without the package", Path.Combine(work, "none"), feed, null, []),
                new("with the package, no YAML", Path.Combine(work, "package"), feed, version, []),
                new("with a layer of one file", Path.Combine(work, "one"), feed, version, [("summits/samarkand-2022", Layer)]),
                new("with a layer of 1,000 files", Path.Combine(work, "thousand"), feed, version, [.. Enumerable.Range(0, 1000).Select(Place)]),
            ];
            foreach (Consumer consumer in consumers)
            {
                consumer.Write();
                consumer.Build(isShared: true);
            }

            StringBuilder report = new();
            Line(report, $"# Layers");
            Line(report, $"");
            Line(report, $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores, {DateTime.UtcNow:yyyy-MM-dd}. `dotnet run -c Release --project tests/OtsReference.Benchmarks -- layers` measures it again.");
            Line(report, $"");
            Line(report, $"## A clean `dotnet build` of an empty console project");
            Line(report, $"");
            Line(report, $"Median of {runs} builds each, in turn, `bin` and `obj` but for what restore wrote deleted before each. *Compiler running*: as `dotnet build` leaves it in the background. *Compiler cold*: `-p:UseSharedCompilation=false`.");
            Line(report, $"");
            Line(report, $"| | compiler running | | compiler cold | |");
            Line(report, $"| --- | --- | --- | --- | --- |");
            double[] warm = Medians(consumers, runs, isShared: true);
            double[] cold = Medians(consumers, runs, isShared: false);
            for (int i = 0; i < consumers.Length; i++)
            {
                Line(report, $"| {consumers[i].Name} | {warm[i]:F2} s | {warm[i] / warm[0] - 1:+0 %;-0 %} | {cold[i]:F2} s | {cold[i] / cold[0] - 1:+0 %;-0 %} |");
            }

            (double median, double longest, int emitted) = Keystrokes.Measure(Path.Combine(root, "src", "OtsReference", "bin", "Release", "OtsReference.layer"));
            Line(report, $"");
            Line(report, $"## A key typed in C#");
            Line(report, $"");
            Line(report, $"The generator in a project of 501 files of C# with a layer of one file over all of the data: {median:F2} ms (median of 180), {longest:F2} ms at most; {emitted} files written again.");
            Console.WriteLine(report);
            if (options.Contains("--save"))
            {
                File.WriteAllText(Path.Combine(Harness.ProjectFolder(), "layers.md"), report.ToString());
            }

            return 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static double[] Medians(Consumer[] consumers, int runs, bool isShared)
    {
        List<double>[] times = [.. consumers.Select(_ => new List<double>())];
        for (int run = 0; run <= runs; run++)
        {
            for (int i = 0; i < consumers.Length; i++)
            {
                double seconds = consumers[i].Build(isShared);
                if (run > 0)
                {
                    times[i].Add(seconds);
                }
            }
        }

        return [.. times.Select(Report.Median)];
    }

    private static (string, string) Place(int i) => (
        string.Create(CultureInfo.InvariantCulture, $"places/town-{i}"),
        string.Create(CultureInfo.InvariantCulture, $"name: {{ en: Town {i}, tr: Kasaba {i} }}\nstate: turkiye\ncoordinates: {{ latitude: 39.5, longitude: 35.25 }}\nsources: [ahaber-2023-03-15-ankara]\n"));

    private static void Line(StringBuilder report, FormattableString line) => report.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
