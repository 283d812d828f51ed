using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Ots.Benchmarks.Errors;

/// <summary>What errors cost a build: the generator's time and allocations for ten times as many, and ten times more. Option: <c>--save</c> (the report).</summary>
internal static class ErrorCosts
{
    private const int Runs = 3;

    public static int Run(string[] options)
    {
        // Once for the compiler's and the generator's own code to be compiled.
        foreach ((_, Func<int, Project> make) in Cases.InOneFile.Concat(Cases.InManyFiles))
        {
            make(50).Run();
        }

        StringBuilder report = new();
        Line(report, $"# Errors");
        Line(report, $"");
        Line(report, $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores, {DateTime.UtcNow:yyyy-MM-dd}. `dotnet run -c Release --project tests/OtsReference.Benchmarks -- errors` measures it again.");
        Line(report, $"The whole generator, from files in memory to diagnostics and C#, the compiler warm: median of {Runs} runs. *Growth*: what an error costs among the most, against one among a tenth as many: 1 is linear, 10 would be quadratic.");
        Table(report, "Errors in one file", Cases.InOneFile, [10, 100, 1_000, 10_000]);
        Table(report, "Files with one error each", Cases.InManyFiles, [100, 1_000, 10_000, 100_000]);
        Console.WriteLine(report);
        if (options.Contains("--save"))
        {
            File.WriteAllText(Path.Combine(ColdStart.Harness.ProjectFolder(), "errors.md"), report.ToString());
        }

        return 0;
    }

    private static void Table(StringBuilder report, string title, (string Name, Func<int, Project> Make)[] cases, int[] counts)
    {
        Line(report, $"");
        Line(report, $"## {title}");
        Line(report, $"");
        report.Append("| |").AppendJoin(" |", counts.Select(count => " " + count.ToString("N0", CultureInfo.InvariantCulture))).Append(" | growth |\n");
        report.Append("| --- |").AppendJoin(" |", counts.Select(_ => " ---")).Append(" | --- |\n");
        foreach ((string name, Func<int, Project> make) in cases)
        {
            Console.Error.WriteLine(name);
            (double Milliseconds, double Kibibytes)[] costs = [.. counts.Select(count => Measure(make(count)))];
            double growth = costs[^1].Milliseconds / counts[^1] / (costs[^2].Milliseconds / counts[^2]);
            report.Append("| ").Append(name).Append(" |")
                .AppendJoin(" |", costs.Select(cost => string.Create(CultureInfo.InvariantCulture, $" {cost.Milliseconds:N1} ms, {cost.Kibibytes:N0} KiB")));
            Line(report, $" | {growth:F2} |");
        }
    }

    private static (double Milliseconds, double Kibibytes) Measure(Project project)
    {
        List<double> times = [];
        long allocated = 0;
        for (int run = 0; run < Runs; run++)
        {
            GC.Collect();
            long before = GC.GetTotalAllocatedBytes(precise: true);
            Stopwatch watch = Stopwatch.StartNew();
            project.Run();
            times.Add(watch.Elapsed.TotalMilliseconds);
            allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        }

        return (ColdStart.Report.Median(times), allocated / 1024.0);
    }

    private static void Line(StringBuilder report, FormattableString line) => report.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
