using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Ots.Cli.Tests;

/// <summary>What a run of the tool answered.</summary>
internal sealed record Answer(int ExitCode, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public string[] Lines => Output.Split('\n');
}

/// <summary>Runs the tool, in this process or in one of its own.</summary>
internal static class Tool
{
    public static Answer Run(params string[] args)
    {
        StringWriter output = new();
        StringWriter error = new();
        int exitCode = Program.Run(args, output, error);
        return new Answer(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>An answer that is expected to be one.</summary>
    public static Answer Succeed(params string[] args)
    {
        Answer answer = Run(args);
        Assert.Equal("", answer.Error);
        Assert.Equal(0, answer.ExitCode);
        return answer;
    }

    /// <summary>A complaint that leaves standard output alone.</summary>
    public static string Fail(int exitCode, params string[] args)
    {
        Answer answer = Run(args);
        Assert.Equal("", answer.Output);
        Assert.Equal(exitCode, answer.ExitCode);
        Assert.StartsWith("ots: ", answer.Error, StringComparison.Ordinal);
        return answer.Error;
    }

    public static async Task<Answer> StartAsync(string file, IEnumerable<string> args, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new(file, args)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Answer(process.ExitCode, output, await error);
    }
}
