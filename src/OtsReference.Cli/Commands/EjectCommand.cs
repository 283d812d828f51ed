using System.CommandLine;
using System.CommandLine.Completions;
using Ots.Cli.Cards;
using Ots.Cli.Layers;
using Ots.Cli.Lookup;
using Ots.Cli.Output;

namespace Ots.Cli.Commands;

/// <summary><c>ots eject summits/samarkand-2022</c></summary>
internal static class EjectCommand
{
    public static Command Create(Screen screen)
    {
        Argument<string[]> id = new("id")
        {
            Description = "An id (samarkand-2022), a kind and an id (summits/samarkand-2022), or any spelling of a name.",
            HelpName = "id",
            Arity = ArgumentArity.OneOrMore,
            CompletionSources = { _ => Kind.All.SelectMany(kind => kind.Entities).Select(entity => new CompletionItem(Kind.Address(entity))) },
        };
        Option<string?> project = CurrentData.ProjectOption();
        Command command = new("eject", "Copy a file of the package into a project, to change it there.") { id, project };
        CommandLine.RejectUnknownOptions(command, id);
        command.SetAction(parsed =>
        {
            Entity? entity = EntityLookup.Find(OtsDataset.Packaged, string.Join(' ', parsed.GetRequiredValue(id)), out string problem, command.Name);
            return entity is null ? screen.Fail(problem) : Write(screen, ProjectFolder.ToWrite(parsed.GetValue(project)), Kind.Address(entity));
        });
        return command;
    }

    private static int Write(Screen screen, ProjectFolder project, string address)
    {
        // The schema that the first line names lies beside the kinds, there as here.
        string file = project.DataPathOf($"{address}.yaml");
        string other = Path.ChangeExtension(file, ".yml");
        if (File.Exists(other) || !ProjectFolder.Write(file, PackagedData.Yaml(address)!))
        {
            return screen.Fail($"'{(File.Exists(other) ? other : file)}' is there already, and stays as it is.", Screen.UsageError);
        }

        screen.Output.Write($"{file}\n");
        screen.Output.Write("What you change in it holds in this project. Keys that stay as they are can be deleted: they are the package's then, now and in later versions.\n");
        screen.Output.Write("Maps are merged key by key; a list replaces the package's as a whole.\n");
        string schema = project.DataPathOf($"schema/{address[..address.IndexOf('/', StringComparison.Ordinal)]}.json");
        if (!File.Exists(schema))
        {
            screen.Output.Write($"Its first line names {schema}, by which editors complete: 'ots schema {project.Data}' writes it.\n");
        }

        return 0;
    }
}
