using System.ComponentModel;
using System.Diagnostics;

namespace Ots.Package.Tests.Editor;

/// <summary>What the language server of YAML and the readers of RDF need of the machine: Node.js with npm.</summary>
internal static class Node
{
    public static string Npm { get; } = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    /// <summary>What to say where it is not there.</summary>
    public static string? Missing { get; } = Runs("node") && Runs(Npm) ? null : "This test needs Node.js and npm: apt-get install nodejs npm";

    /// <summary>Skips the test where they cannot be run. Not on a build server: there, what is missing is a failure.</summary>
    public static void SkipWhereMissing()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true" && Missing is not null, Missing ?? "");
        Assert.True(Missing is null, Missing);
    }

    private static bool Runs(string program)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, "--version") { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
