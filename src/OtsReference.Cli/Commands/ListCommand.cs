using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using Ots.Cli.Cards;
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
            CompletionSources = { _ => Kind.All.Select(kind => new CompletionItem(kind.Folder)) },
        };
        Option<bool> json = CommandLine.JsonOption();
        Command command = new("list", "List all entries of a kind, or the kinds.") { folder, json };
        CommandLine.RejectUnknownOptions(command, folder);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(folder) is not { } name)
            {
                ListKinds(screen, parsed.GetValue(json));
                return 0;
            }

            if (Kind.All.FirstOrDefault(kind => kind.Folder == name) is not { } kind)
            {
                return screen.Fail(Messages.NoSuchKind(name));
            }

            ListEntities(screen, kind, parsed.GetValue(json));
            return 0;
        });
        return command;
    }

    private static void ListEntities(Screen screen, Kind kind, bool json)
    {
        if (json)
        {
            screen.WriteJson(writer => EntityJson.WriteAll(writer, kind.Entities));
        }
        else
        {
            PlainTable.Write(screen, ["id", .. kind.Headings], kind.Entities.Select(entity => kind.Cells(entity).Prepend(entity.Id)));
        }
    }

    private static void ListKinds(Screen screen, bool json)
    {
        if (!json)
        {
            var rows = Kind.All.Select(kind => new[] { kind.Folder, kind.Entities.Count.ToString(CultureInfo.InvariantCulture) });
            PlainTable.Write(screen, ["kind", "entries"], rows);
            return;
        }

        screen.WriteJson(writer =>
        {
            writer.WriteStartArray();
            foreach (Kind kind in Kind.All)
            {
                writer.WriteStartObject();
                writer.WriteString("folder", kind.Folder);
                writer.WriteNumber("count", kind.Entities.Count);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }
}
