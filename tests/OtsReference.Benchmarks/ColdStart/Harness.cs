using System.Globalization;
using Ots.Benchmarks.ColdStart.Rivals;

namespace Ots.Benchmarks.ColdStart;

/// <summary>
/// Builds programs that hold the same data in different ways, runs each in processes of its own, and reports medians. Rivals
/// take turns, so that what else the machine does falls on all of them.
/// </summary>
internal static class Harness
{
    private const int UsualRuns = 15;

    // The OTS has held about ten summits; 300 is a large curated set; 10,000 shows what grows with the data.
    private static readonly int[] s_usualCounts = [10, 300, 10_000];

    /// <summary>Options: <c>--runs n</c>, <c>--counts n,n</c>, <c>--keep</c> (the programs), <c>--save</c> (the report).</summary>
    public static int Run(string[] options)
    {
        int runs = int.Parse(Option(options, "--runs") ?? UsualRuns.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        int[] counts = Option(options, "--counts") is { } list ? [.. list.Split(',').Select(count => int.Parse(count, CultureInfo.InvariantCulture))] : s_usualCounts;
        string root = Directory.CreateTempSubdirectory("ots-cold-").FullName;
        try
        {
            List<BuiltProgram> programs = [];
            foreach (int count in counts)
            {
                BuiltProgram[] built = [.. Rivals().Select(rival => Programs.Build(rival, count, root))];
                programs.AddRange(built);
                Console.Error.WriteLine($"{count}: built in {built.Sum(program => program.BuildSeconds):F0} s");
            }

            TrimmedSizes trimmed = TrimmedSizes.Measure(root);
            foreach (IGrouping<int, BuiltProgram> group in programs.GroupBy(program => program.Count))
            {
                Measure([.. group], runs);
            }

            string report = Report.Write(programs, trimmed);
            Console.WriteLine(report);
            if (options.Contains("--save"))
            {
                File.WriteAllText(Path.Combine(ProjectFolder(), "results.md"), report);
            }

            return 0;
        }
        finally
        {
            if (options.Contains("--keep"))
            {
                Console.Error.WriteLine(root);
            }
            else
            {
                Directory.Delete(root, recursive: true);
            }
        }
    }

    private static IEnumerable<Rival> Rivals() =>
    [
        new EmptyRival(),
        new OtsRival(),
        new LazyRival(),
        new JsonRival(),
        new StaticRival(),
        new YamlEventsRival(),
        new YamlRival(),
        new LiteralRival(isUtf8: true),
        new LiteralRival(isUtf8: false),
    ];

    private static void Measure(BuiltProgram[] programs, int runs)
    {
        // The first round brings the files into the system's cache and is not counted.
        for (int run = -1; run < runs; run++)
        {
            foreach (BuiltProgram program in programs)
            {
                Run measured = Processes.Measure(program.Executable);
                if (run >= 0)
                {
                    program.Runs.Add(measured);
                }
            }
        }

        string[] answers = [.. programs.Where(program => program.Rival is not EmptyRival).Select(program => program.Runs[0].Answer).Distinct()];
        if (answers.Length > 1)
        {
            throw new InvalidOperationException($"The programs do not hold the same data: {string.Join(", ", answers)}");
        }
    }

    private static string? Option(string[] options, string name)
    {
        int at = Array.IndexOf(options, name);
        return at >= 0 && at + 1 < options.Length ? options[at + 1] : null;
    }

    public static string ProjectFolder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OtsReference.Benchmarks.csproj")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? Directory.GetCurrentDirectory();
    }
}
