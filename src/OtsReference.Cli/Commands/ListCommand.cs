using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using Ots.Cli.Cards;
using Ots.Cli.Lookup;
using Ots.Cli.Output;

namespace Ots.Cli.Commands;

/// <summary><c>ots list summits</c></summary>
internal static class ListCommand
{
    public static Command Create(Screen screen)
    {
        Argument<string?> folder = new("kind")
        {
            Description = "A kind such as summits; without one, the kinds themselves.",
            HelpName = "kind",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<bool> json = CommandLine.JsonOption();
        Command command = new("list", "List all entries of a kind, or the kinds.") { folder, json };
        CurrentData current = CurrentData.ChosenBy(command);
        CommandLine.RejectUnknownOptions(command, folder);
        folder.CompletionSources.Add(context => Kind.AllIn(current.ForCompletion(context.ParseResult)).Select(kind => new CompletionItem(kind.Folder)));
        command.SetAction(parsed => current.Run(screen, parsed, data =>
        {
            if (parsed.GetValue(folder) is not { } name)
            {
                ListKinds(screen, data, parsed.GetValue(json));
                return 0;
            }

            if (Kind.AllIn(data).FirstOrDefault(kind => kind.Folder == name) is not { } kind)
            {
                return screen.Fail(Messages.NoSuchKind(data, name));
            }

            ListEntities(screen, data, kind, parsed.GetValue(json));
            return 0;
        }));
        return command;
    }

    private static void ListEntities(Screen screen, OtsDataset data, Kind kind, bool json)
    {
        if (json)
        {
            screen.WriteJson(writer => EntityJson.WriteAll(writer, kind.In(data), data));
        }
        else
        {
            PlainTable.Write(screen, ["id", .. kind.Headings], kind.In(data).Select(entity => kind.Cells(entity).Prepend(entity.Id)));
        }
    }

    private static void ListKinds(Screen screen, OtsDataset data, bool json)
    {
        if (!json)
        {
            var rows = Kind.AllIn(data).Select(kind => new[] { kind.Folder, kind.In(data).Count.ToString(CultureInfo.InvariantCulture) });
            PlainTable.Write(screen, ["kind", "entries"], rows);
            return;
        }

        screen.WriteJson(writer =>
        {
            writer.WriteStartArray();
            foreach (Kind kind in Kind.AllIn(data))
            {
                writer.WriteStartObject();
                writer.WriteString("folder", kind.Folder);
                writer.WriteNumber("count", kind.In(data).Count);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }
}
