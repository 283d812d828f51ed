using System.CommandLine;
using Ots.Cli.Lookup;
using Ots.Cli.Output;

namespace Ots.Cli.Commands;

/// <summary><c>ots timeline kazakhstan --from 2019</c></summary>
internal static class TimelineCommand
{
    public static Command Create(Screen screen)
    {
        Argument<string[]> id = new("id")
        {
            Description = "An id, or any spelling of a name; without one, the organization as a whole.",
            HelpName = "id",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<PartialDate?> from = DateOption("--from", "The first day, month or year.");
        Option<PartialDate?> to = DateOption("--to", "The last day, month or year, included.");
        Option<bool> json = CommandLine.JsonOption("Write one JSON document, with references as ids.");
        Command command = new("timeline", "List what changed, in order, with its sources.") { id, from, to, json };
        CurrentData current = CurrentData.ChosenBy(command);
        CommandLine.RejectUnknownOptions(command, id);
        command.SetAction(parsed => current.Run(screen, parsed, data =>
        {
            Timeline timeline;
            if (parsed.GetValue(id) is { Length: > 0 } words)
            {
                if (EntityLookup.Find(data, string.Join(' ', words), out string problem) is not { } entity)
                {
                    return screen.Fail(problem);
                }

                timeline = entity.Timeline();
            }
            else
            {
                timeline = data.Timeline();
            }

            DateOnly start = parsed.GetValue(from)?.Earliest ?? DateOnly.MinValue;
            DateOnly last = parsed.GetValue(to)?.Latest ?? DateOnly.MaxValue;
            timeline = timeline.Between(start, last == DateOnly.MaxValue ? last : last.AddDays(1), Certainty.Possible);
            if (parsed.GetValue(json))
            {
                screen.WriteJson(writer => TimelineJson.Write(writer, timeline));
            }
            else
            {
                TimelineText.Write(screen, timeline);
            }

            return 0;
        }));
        return command;
    }

    private static Option<PartialDate?> DateOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "date",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (PartialDate.TryParse(text, out PartialDate date))
            {
                return date;
            }

            result.AddError($"'{text}' is not a date such as 2022-11-11, 2022-11 or 2022.");
            return null;
        },
    };
}
