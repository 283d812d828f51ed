using System.CommandLine;
using Ots.Cli.Cards;
using Ots.Cli.Lookup;
using Ots.Cli.Output;

namespace Ots.Cli.Commands;

/// <summary><c>ots find Omuraliyev</c></summary>
internal static class FindCommand
{
    public static Command Create(Screen screen)
    {
        Argument<string[]> words = new("text")
        {
            Description = "A name, an alias, a code or an id: in any language and script, whatever its case and diacritics.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<bool> json = CommandLine.JsonOption();
        Command command = new("find", "Find entries of any kind by a name in any spelling.") { words, json };
        CurrentData current = CurrentData.ChosenBy(command);
        CommandLine.RejectUnknownOptions(command, words);
        command.SetAction(parsed => current.Run(screen, parsed, data =>
        {
            string text = string.Join(' ', parsed.GetRequiredValue(words));
            NameMatches<Entity> found = data.Find(text);
            if (found.Count == 0)
            {
                return screen.Fail($"nothing is called '{text}'.{Messages.DidYouMean(Spellings.Close(data, text, entity => entity.ToString() ?? entity.Id))}");
            }

            if (parsed.GetValue(json))
            {
                screen.WriteJson(writer => EntityJson.WriteAll(writer, found, data, Strength(found)));
            }
            else
            {
                PlainTable.Write(screen, ["kind", "id", "match", "name"], found.Select(entity => new[] { Kind.Of(entity).Folder, entity.Id, Strength(found), entity.ToString() ?? "" }));
            }

            return 0;
        }));
        return command;
    }

    private static string Strength(NameMatches<Entity> found) => found.Strength == NameStrength.Identified ? "identified" : "folded";
}
