using System.Diagnostics;
using System.Text;

namespace Ots.Package.Tests;

/// <summary>Runs a program as a user would, in an environment that does not know of the test run it is in.</summary>
internal static class Tool
{
    public static async Task<ToolResult> Run(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using Process process = Process.Start(Start(program, folder, environment, arguments))!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ToolResult(process.ExitCode, await output, await error, $"{Path.GetFileName(program)} {string.Join(' ', arguments)}");
    }

    /// <summary>How a program is started.</summary>
    public static ProcessStartInfo Start(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };

        // What `dotnet test` sets for its own MSBuild would lead the inner one astray.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}

/// <summary>What a program did.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Error, string Command)
{
    public ToolResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Output}\n{Error}");
        return this;
    }

    public ToolResult SaidNoWarning()
    {
        Assert.DoesNotContain("warning ", Output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning ", Error, StringComparison.Ordinal);
        return this;
    }
}
