using System.CommandLine;
using System.CommandLine.Completions;
using Ots.Cli.Cards;
using Ots.Cli.Lookup;
using Ots.Cli.Output;

namespace Ots.Cli.Commands;

/// <summary><c>ots show samarkand-2022</c></summary>
internal static class ShowCommand
{
    public static Command Create(Screen screen)
    {
        Argument<string[]> id = new("id")
        {
            Description = "An id (samarkand-2022), a kind and an id (summits/samarkand-2022), or any spelling of a name.",
            HelpName = "id",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<bool> json = CommandLine.JsonOption();
        Command command = new("show", "Show all that is known of one entry, with its sources.") { id, json };
        CurrentData current = CurrentData.ChosenBy(command);
        CommandLine.RejectUnknownOptions(command, id);
        id.CompletionSources.Add(context =>
        {
            OtsDataset data = current.ForCompletion(context.ParseResult);
            return Kind.AllIn(data).SelectMany(kind => kind.In(data)).Select(entity => new CompletionItem(entity.Id));
        });
        command.SetAction(parsed => current.Run(screen, parsed, data =>
        {
            Entity? entity = EntityLookup.Find(data, string.Join(' ', parsed.GetRequiredValue(id)), out string problem);
            if (entity is null)
            {
                return screen.Fail(problem);
            }

            if (parsed.GetValue(json))
            {
                screen.WriteJson(writer => EntityJson.WriteWithReferrers(writer, entity, data));
            }
            else
            {
                CardText.Write(screen, entity, data);
            }

            return 0;
        }));
        return command;
    }
}
