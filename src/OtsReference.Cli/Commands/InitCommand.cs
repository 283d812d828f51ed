using System.CommandLine;
using Ots.Cli.Check;
using Ots.Cli.JsonSchema;
using Ots.Cli.Layers;
using Ots.Cli.Lookup;
using Ots.Cli.Output;

namespace Ots.Cli.Commands;

/// <summary><c>ots init</c></summary>
internal static class InitCommand
{
    public static Command Create(Screen screen)
    {
        Option<string?> project = CurrentData.ProjectOption();
        Command command = new("init", "Start a folder of YAML in a project: an explained example, schemas, editor settings.") { project };
        command.SetAction(parsed =>
        {
            Write(screen, ProjectFolder.ToWrite(parsed.GetValue(project)));
            return 0;
        });
        return command;
    }

    private static void Write(Screen screen, ProjectFolder project)
    {
        foreach ((string path, string text) in PackagedData.Starters())
        {
            if (PathOf(project, path) is { } file)
            {
                screen.Output.Write(ProjectFolder.Write(file, text) ? $"{file}\n" : $"{file} was there, and stays as it is.\n");
            }
        }

        (string Path, string Text)[] schemas = [.. SchemaFiles.Write(DataFolder.Of(project.Project.DataFolder, project.Data))];
        int written = schemas.Count(schema => ProjectFolder.Write(project.DataPathOf($"schema/{schema.Path}"), schema.Text));
        string folder = project.DataPathOf("schema");
        screen.Output.Write(written > 0 ? $"{folder}: {Messages.Count(written, "schema")}.\n" : $"{folder} was there: 'ots schema {project.Data}' writes it again.\n");
        screen.Output.Write($"\nRead {project.DataPathOf("README.md")}: it says how to add, change and remove. 'ots eject' copies a file of the package to change.\n");
    }

    // A package holds no file whose name begins with a dot. The settings of VS Code name the usual folder.
    private static string? PathOf(ProjectFolder project, string path) => path switch
    {
        "ots/yaml.editorconfig" => project.DataPathOf(".editorconfig"),
        "vscode/settings.json" => project.IsUsual ? project.PathOf(".vscode/settings.json") : null,
        _ => project.DataPathOf(path["ots/".Length..]),
    };
}
