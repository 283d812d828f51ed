using System.CommandLine;
using Ots.Cli.Diff;
using Ots.Cli.Output;

namespace Ots.Cli.Commands;

/// <summary><c>ots diff OtsReference.0.1.0.nupkg data</c></summary>
internal static class DiffCommand
{
    public static Command Create(Screen screen)
    {
        Argument<string> old = new("old") { Description = "The older data: a folder of YAML such as data, or a package (.nupkg)." };
        Argument<string?> @new = new("new")
        {
            Description = "The newer data, likewise; without it, the data that this tool shows.",
            HelpName = "new",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<bool> json = CommandLine.JsonOption();
        Command command = new("diff", "Show what changed from one version of the data to another, events apart from corrections.") { old, @new, json };
        CommandLine.RejectUnknownOptions(command, old);
        CommandLine.RejectUnknownOptions(command, @new);
        command.SetAction(parsed =>
        {
            DataVersion before = DataReader.Read(parsed.GetRequiredValue(old));
            DataDiff diff = Comparison.Between(before, parsed.GetValue(@new) is { } path ? DataReader.Read(path) : DataReader.Packaged());
            if (parsed.GetValue(json))
            {
                screen.WriteJson(writer => DiffJson.Write(writer, diff));
            }
            else
            {
                screen.Output.Write(DiffText.Write(diff));
            }

            return 0;
        });
        return command;
    }
}
