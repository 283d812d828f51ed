using System.CommandLine;
using Ots.Cli.Check;
using Ots.Cli.JsonSchema;
using Ots.Cli.Output;

namespace Ots.Cli.Commands;

/// <summary><c>ots schema ots</c></summary>
internal static class SchemaCommand
{
    public static Command Create(Screen screen)
    {
        Argument<string?> folder = CheckCommand.FolderArgument();
        Option<string?> output = new("--output") { Description = "Where the schemas go; without it, to the folder schema beside the kinds.", HelpName = "folder" };
        Command command = new("schema", "Write JSON Schemas of the YAML files, with which an editor completes and checks them.") { folder, output };
        CommandLine.RejectUnknownOptions(command, folder);
        command.SetAction(parsed =>
        {
            (string written, string full) = DataFolder.Find(parsed.GetValue(folder), Environment.CurrentDirectory);
            Write(screen, full, parsed.GetValue(output) ?? Path.Combine(written, "schema"));
            return 0;
        });
        return command;
    }

    private static void Write(Screen screen, string data, string output)
    {
        DataFolder folder = DataFolder.Of(data, Path.GetFileName(data));
        foreach ((string path, string text) in SchemaFiles.Write(folder))
        {
            string file = Path.Combine(output, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        string kind = folder.Schema.Kinds[0].Folder;
        string relative = Path.GetRelativePath(Path.Combine(data, kind), output).Replace('\\', '/');
        screen.Output.Write($"{output}: the schemas of {string.Join(", ", folder.Schema.Kinds.Select(each => each.Folder).Order(StringComparer.Ordinal))}.\n");
        screen.Output.Write($"A YAML file names its own in its first line: # yaml-language-server: $schema={relative}/{kind}.json\n");
    }
}
