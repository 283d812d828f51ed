using System.CommandLine;
using Ots.Cli.Check;
using Ots.Cli.Fix;
using Ots.Cli.Output;

namespace Ots.Cli.Commands;

/// <summary><c>ots fix data</c></summary>
internal static class FixCommand
{
    private const int LeftSome = 1;

    public static Command Create(Screen screen)
    {
        Argument<string?> folder = CheckCommand.FolderArgument();
        Option<bool> dryRun = new("--dry-run") { Description = "Say what would change, and change nothing." };
        Command command = new("fix", "Correct misspelled keys, ids and values of YAML where one only can be meant, and put keys in order.") { folder, dryRun };
        CommandLine.RejectUnknownOptions(command, folder);
        command.SetAction(parsed =>
        {
            bool isDry = parsed.GetValue(dryRun);
            IReadOnlyList<FixedFile> files = Repair.Of(DataFolder.Read(parsed.GetValue(folder), Environment.CurrentDirectory));
            if (!isDry)
            {
                foreach (FixedFile file in files)
                {
                    file.Save();
                }
            }

            FixText.Write(screen, files, isDry);
            return files.Any(file => file.LeftBecause is not null) ? LeftSome : 0;
        });
        return command;
    }
}
