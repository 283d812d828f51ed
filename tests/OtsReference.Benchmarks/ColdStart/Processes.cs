using System.Diagnostics;
using System.Globalization;

namespace Ots.Benchmarks.ColdStart;

/// <summary>What one run of a program said, and how long its process took. Times in milliseconds.</summary>
internal sealed record Run(double First, double All, double Process, double Jit, long Methods, string Answer);

/// <summary>Starts processes and waits for them.</summary>
internal static class Processes
{
    /// <summary>Runs a program made by <see cref="Rival"/>.</summary>
    public static Run Measure(string program)
    {
        (string output, double elapsed) = Start(program, Path.GetDirectoryName(program)!);
        string[] parts = output.Trim().Split(';');
        long[] numbers = [.. parts[..^1].Select(part => long.Parse(part, CultureInfo.InvariantCulture))];
        return new Run(
            numbers[0] * 1000.0 / numbers[2],
            numbers[1] * 1000.0 / numbers[2],
            elapsed,
            TimeSpan.FromTicks(numbers[4]).TotalMilliseconds,
            numbers[3],
            $"{numbers[5]} {parts[^1]}");
    }

    /// <summary>Runs the dotnet tool; what it printed and the seconds it took.</summary>
    public static double DotNet(string folder, params string[] arguments) => Start("dotnet", folder, arguments).Elapsed / 1000;

    private static (string Output, double Elapsed) Start(string file, string folder, params string[] arguments)
    {
        ProcessStartInfo start = new(file, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };

        // What the harness was started with must not reach what it starts: each program has to run, and each build to build, as a user's does.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("DOTNET_Tiered", StringComparison.OrdinalIgnoreCase) || name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        long before = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double elapsed = Stopwatch.GetElapsedTime(before).TotalMilliseconds;
        return process.ExitCode == 0 ? (output, elapsed) : throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} failed:\n{output}");
    }
}
