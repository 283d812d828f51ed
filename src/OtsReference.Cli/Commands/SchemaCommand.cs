using System.CommandLine;
using Microsoft.CodeAnalysis;
using Ots.Cli.Diff;
using Ots.Cli.JsonSchema;
using Ots.Cli.Output;
using Ots.Cli.Schema;
using Ots.Generator.Schema;

namespace Ots.Cli.Commands;

/// <summary><c>ots schema --source . --data ots</c></summary>
internal static class SchemaCommand
{
    public static Command Create(Screen screen)
    {
        Option<string> data = new("--data") { Description = "The folder of YAML, whose ids the editor will propose.", HelpName = "folder", DefaultValueFactory = _ => "data" };
        Option<string?> source = new("--source") { Description = "The folder of C# that declares the kinds; without it, they are those of OtsReference.", HelpName = "folder" };
        Option<string?> output = new("--output") { Description = "Where the schemas go; without it, to the folder schema beside the kinds.", HelpName = "folder" };
        Command command = new("schema", "Write JSON Schemas of the YAML files, with which an editor completes and checks them.") { data, source, output };
        command.SetAction(parsed =>
        {
            string folder = parsed.GetRequiredValue(data);
            try
            {
                return Write(screen, folder, parsed.GetValue(source), parsed.GetValue(output) ?? Path.Combine(folder, "schema"));
            }
            catch (UnreadableDataException e)
            {
                return screen.Fail(e.Message, e.ExitCode);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return screen.Fail(e.Message, Screen.UsageError);
            }
        });
        return command;
    }

    private static int Write(Screen screen, string data, string? source, string output)
    {
        if (!Directory.Exists(data))
        {
            return screen.Fail($"there is no folder '{data}'.");
        }

        (Compilation compilation, DataSchema schema) = source is null ? (PackagedSchema.Compilation, PackagedSchema.Value) : SourceSchema.Read(source);
        KnownData known = KnownData.Read(data, schema);
        foreach ((string path, string text) in SchemaFiles.Write(schema, new RecordDocumentation(compilation), known))
        {
            string file = Path.Combine(output, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        string relative = Path.GetRelativePath(Path.Combine(data, schema.Kinds[0].Folder), output).Replace('\\', '/');
        screen.Output.Write($"{output}: the schemas of {string.Join(", ", schema.Kinds.Select(kind => kind.Folder).Order(StringComparer.Ordinal))}.\n");
        screen.Output.Write($"A YAML file names its own in its first line: # yaml-language-server: $schema={relative}/{schema.Kinds[0].Folder}.json\n");
        return 0;
    }
}
