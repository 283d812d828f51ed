using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Ots.Benchmarks.ColdStart.Rivals;

namespace Ots.Benchmarks.ColdStart;

/// <summary>The measurements as Markdown, with what was aimed at and whether it was met.</summary>
internal static class Report
{
    public static string Write(IReadOnlyList<BuiltProgram> programs, TrimmedSizes trimmed)
    {
        StringBuilder report = new();
        Line(report, $"# Cold start");
        Line(report, $"");
        Line(report, $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores ({Processor()}), {DateTime.UtcNow:yyyy-MM-dd}.");
        Line(report, $"Each program was run {programs[0].Runs.Count} times in a process of its own, in turn with the others. Milliseconds, median (least-most).");
        Line(report, $"*First*: from the first line of `Main` until one entity's English name was read. *All*: until every property of every entity was.");
        Line(report, $"*Process*: from start to exit. *JIT*: the part of *first* that is compilation, and of how many methods. All run without ICU.");
        foreach (IGrouping<int, BuiltProgram> group in programs.GroupBy(program => program.Count))
        {
            WriteTable(report, group.Key, [.. group]);
        }

        WriteGoals(report, programs);
        WriteSizes(report, trimmed);
        return report.ToString();
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static void WriteTable(StringBuilder report, int count, BuiltProgram[] programs)
    {
        double own = First(programs.Single(program => program.Rival is OtsRival));
        Line(report, $"");
        Line(report, $"## {count:N0} entities");
        Line(report, $"");
        Line(report, $"| data held as | first | to OtsReference | all | process | JIT | assembly | build |");
        Line(report, $"| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (BuiltProgram program in programs)
        {
            List<Run> runs = program.Runs;
            string ratio = program.Rival is EmptyRival ? "" : $"{First(program) / own:F1}";
            Line(report, $"| {program.Rival.Name} | {Spread(runs.Select(run => run.First))} | {ratio} | {Spread(runs.Select(run => run.All))} | {Spread(runs.Select(run => run.Process))} | {Median(runs.Select(run => run.Jit)):F2}, {runs[0].Methods} | {program.Size / 1024.0:N0} KiB | {program.BuildSeconds:F1} s |");
        }
    }

    private static void WriteGoals(StringBuilder report, IReadOnlyList<BuiltProgram> programs)
    {
        Line(report, $"");
        Line(report, $"## Goals");
        Line(report, $"");
        Line(report, $"| first access at most | entities | measured | |");
        Line(report, $"| --- | --- | --- | --- |");
        foreach (IGrouping<int, BuiltProgram> group in programs.GroupBy(program => program.Count))
        {
            double own = First(group.Single(program => program.Rival is OtsRival));
            foreach (BuiltProgram program in group)
            {
                int? goal = program.Rival.GetType() == typeof(YamlRival) ? 30
                    : program.Rival is JsonRival ? 10
                    : program.Rival.GetType() == typeof(StaticRival) && group.Key >= 10_000 ? 50
                    : null;
                if (goal is { } factor)
                {
                    double measured = First(program) / own;
                    Line(report, $"| 1/{factor} of {program.Rival.Name} | {group.Key:N0} | 1/{measured:F1} | {(measured >= factor ? "met" : "**not met**")} |");
                }
            }
        }
    }

    private static void WriteSizes(StringBuilder report, TrimmedSizes trimmed)
    {
        Line(report, $"");
        Line(report, $"## Sizes");
        Line(report, $"");
        Line(report, $"| | KiB |");
        Line(report, $"| --- | --- |");
        foreach (string assembly in (string[])["OtsReference.dll", "YamlDotNet.dll"])
        {
            Line(report, $"| {assembly} | {new FileInfo(Path.Combine(Programs.Binaries, assembly)).Length / 1024.0:N0} |");
        }

        Line(report, $"| hello world, trimmed and self-contained | {trimmed.Without / 1024.0:N0} |");
        Line(report, $"| the same with one summit's name read from OtsReference | {trimmed.With / 1024.0:N0} (+{(trimmed.With - trimmed.Without) / 1024.0:N0}) |");
        Line(report, $"| OtsReference.dll in it | {trimmed.Assembly / 1024.0:N0} |");
    }

    private static double First(BuiltProgram program) => Median(program.Runs.Select(run => run.First));

    private static string Spread(IEnumerable<double> values)
    {
        double[] all = [.. values];
        return string.Create(CultureInfo.InvariantCulture, $"{Median(all):F2} ({all.Min():F2}-{all.Max():F2})");
    }

    private static string Processor() =>
        File.Exists("/proc/cpuinfo") && File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            : "processor unknown";

    private static void Line(StringBuilder report, FormattableString line) => report.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
