using System.CommandLine;
using System.Text;
using Ots.Cli.Check;
using Ots.Cli.Diff;
using Ots.Cli.Output;

namespace Ots.Cli.Commands;

/// <summary><c>ots check data</c></summary>
internal static class CheckCommand
{
    private const int HasErrors = 1;

    public static Command Create(Screen screen)
    {
        Argument<string?> folder = FolderArgument();
        Option<bool> json = CommandLine.JsonOption("Write one JSON document.");
        Option<string?> sarif = new("--sarif")
        {
            Description = "Write SARIF 2.1.0, to a file or, without one, in place of the text.",
            HelpName = "file",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<bool> warningsAreErrors = new("--warnaserror") { Description = "Take warnings for errors." };
        Command command = new("check", "Find what the compiler would find wrong with YAML, without a build.") { folder, json, sarif, warningsAreErrors };
        CommandLine.RejectUnknownOptions(command, folder);
        command.SetAction(parsed =>
        {
            bool isSarif = parsed.GetResult(sarif) is { Implicit: false };
            string? log = isSarif ? parsed.GetValue(sarif) : null;
            if (Directory.Exists(log))
            {
                return screen.Fail($"--sarif takes the name of a file, and '{log}' is a folder: write '{log} --sarif'.", Screen.UsageError);
            }

            if (isSarif && log is null && parsed.GetValue(json))
            {
                return screen.Fail("--json and --sarif cannot both take the place of the text: give --sarif a file.", Screen.UsageError);
            }

            CheckReport report = CheckReport.Of(DataFolder.Read(parsed.GetValue(folder), Environment.CurrentDirectory), parsed.GetValue(warningsAreErrors));
            Write(screen, report, parsed.GetValue(json), isSarif, log);
            return report.Errors > 0 ? HasErrors : 0;
        });
        return command;
    }

    /// <summary>The folder that <c>check</c> and <c>fix</c> work on.</summary>
    public static Argument<string?> FolderArgument() => new("folder")
    {
        Description = "The folder of YAML, with a folder a kind; without one, data or ots under the current one.",
        HelpName = "folder",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static void Write(Screen screen, CheckReport report, bool json, bool isSarif, string? log)
    {
        if (isSarif)
        {
            string text = Screen.Json(writer => Sarif.Write(writer, report, CommandLine.Version, Environment.CurrentDirectory));
            if (log is null)
            {
                screen.Output.Write(text);
                return;
            }

            WriteLog(log, text);
        }

        if (json)
        {
            screen.WriteJson(writer => CheckJson.Write(writer, report));
        }
        else
        {
            CheckText.Write(screen, report);
        }
    }

    private static void WriteLog(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnreadableDataException($"'{path}' cannot be written: {e.Message}", Screen.UsageError);
        }
    }
}
