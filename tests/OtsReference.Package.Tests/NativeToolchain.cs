using System.Diagnostics;

namespace Ots.Package.Tests;

/// <summary>What Native AOT needs of the machine: a C compiler that links, and zlib's headers for .NET 8.</summary>
internal static class NativeToolchain
{
    /// <summary>Skips the test where Native AOT cannot be tried. Not on a build server: there, what is missing is a failure.</summary>
    public static void SkipWhereMissing() =>
        Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true" && s_missing is not null, s_missing ?? "");

    private static readonly string? s_missing = Probe();

    private static string? Probe()
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        string? compiler = new[] { "clang", "gcc" }.FirstOrDefault(name => Links(name));
        return compiler is null ? "Native AOT needs clang or gcc, and zlib's headers: apt-get install clang zlib1g-dev" : null;
    }

    private static bool Links(string compiler)
    {
        string output = Path.GetTempFileName();
        try
        {
            ProcessStartInfo start = new(compiler, ["-x", "c", "-", "-o", output, "-lz"]) { RedirectStandardInput = true, RedirectStandardError = true };
            using Process process = Process.Start(start)!;
            process.StandardInput.Write("#include <zlib.h>\nint main() { return zlibVersion()[0] == 0; }\n");
            process.StandardInput.Close();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException)
        {
            return false;
        }
        finally
        {
            File.Delete(output);
        }
    }
}
