using System.Diagnostics;
using System.Globalization;

namespace Ots.Benchmarks.ColdStart;

/// <summary>What the first <c>Find</c> of a process costs after the first property: a program per text, run again and again.</summary>
internal static class ColdFind
{
    private const int UsualRuns = 15;

    private static readonly (string What, string Call)[] s_calls =
    [
        ("a name as it is", "States.Find(\"Kazakhstan\").Count"),
        ("a name in another script", "States.Find(\"Қазақстан\").Count"),
        ("a surname", "Officials.Find(\"Omuraliyev\").Count"),
        ("a surname in another script", "Officials.Find(\"Омуралиев\").Count"),
        ("a name widened", "States.Find(\"Qazakhstan\").Count"),
        ("a surname with an initial", "Officials.Find(\"K. Omuraliyev\").Count"),
        ("nothing", "States.Find(\"Atlantis\").Count"),
    ];

    /// <summary>Options: <c>--runs n</c>.</summary>
    public static int Run(string[] options)
    {
        int runs = options is ["--runs", { } number] ? int.Parse(number, CultureInfo.InvariantCulture) : UsualRuns;
        string root = Directory.CreateTempSubdirectory("ots-cold-find-").FullName;
        try
        {
            string[] programs = [.. s_calls.Select((call, i) => Build(Path.Combine(root, i.ToString(CultureInfo.InvariantCulture)), call.Call))];
            List<(double Property, double Find)>[] measured = [.. programs.Select(_ => new List<(double, double)>())];

            // The first round brings the files into the system's cache and is not counted.
            for (int run = -1; run < runs; run++)
            {
                for (int i = 0; i < programs.Length; i++)
                {
                    (double, double) times = Measure(programs[i]);
                    if (run >= 0)
                    {
                        measured[i].Add(times);
                    }
                }
            }

            Console.WriteLine("| first call | first property, ms | then the first Find, ms |\n| --- | --- | --- |");
            for (int i = 0; i < programs.Length; i++)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {s_calls[i].What}: `{s_calls[i].Call}` | {Spread(measured[i].Select(times => times.Property))} | {Spread(measured[i].Select(times => times.Find))} |"));
            }

            return 0;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static string Build(string folder, string call)
    {
        Directory.CreateDirectory(folder);
        Programs.WriteProject(folder, "", $"<Reference Include=\"{Path.Combine(Programs.Binaries, "OtsReference.dll")}\" />");
        File.WriteAllText(
            Path.Combine(folder, "Program.cs"),
            $$"""
            using System.Diagnostics;
            using Ots;

            long start = Stopwatch.GetTimestamp();
            string name = States.Kazakhstan.Name.ToString();
            long property = Stopwatch.GetTimestamp();
            int found = {{call}};
            long find = Stopwatch.GetTimestamp();
            Console.WriteLine($"{property - start};{find - property};{name};{found}");
            """);
        Processes.DotNet(folder, "build", "-c", "Release", "-o", "out");
        return Path.Combine(folder, "out", "cold");
    }

    private static (double Property, double Find) Measure(string program)
    {
        using Process process = Process.Start(new ProcessStartInfo(program) { RedirectStandardOutput = true })!;
        string[] parts = process.StandardOutput.ReadToEnd().Split(';');
        process.WaitForExit();
        return (Milliseconds(parts[0]), Milliseconds(parts[1]));
    }

    private static double Milliseconds(string ticks) => long.Parse(ticks, CultureInfo.InvariantCulture) * 1000.0 / Stopwatch.Frequency;

    private static string Spread(IEnumerable<double> values) =>
        string.Create(CultureInfo.InvariantCulture, $"{Report.Median(values):F2} ({values.Min():F2}-{values.Max():F2})");
}
