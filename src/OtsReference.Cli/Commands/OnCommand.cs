using System.CommandLine;
using System.Globalization;
using Ots.Cli.Lookup;
using Ots.Cli.Output;

namespace Ots.Cli.Commands;

/// <summary><c>ots on 2021-11-12</c></summary>
internal static class OnCommand
{
    public static Command Create(Screen screen)
    {
        Argument<DateOnly> date = new("date")
        {
            Description = "A day, written as 2021-11-12.",
            CustomParser = result =>
            {
                string text = result.Tokens[0].Value;
                if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
                {
                    return day;
                }

                result.AddError(PartialDate.TryParse(text, out PartialDate partial)
                    ? $"'{text}' is a whole {(partial.Month is null ? "year" : "month")}; say which day, such as {new PartialDate(partial.Earliest)}."
                    : $"'{text}' is not a day of the calendar written as 2021-11-12.");
                return default;
            },
        };
        Option<bool> json = CommandLine.JsonOption();
        Command command = new("on", "Show the organization as it was on a day: its name, members, observers, chair, Secretary General, heads of state and capitals.") { date, json };
        CurrentData current = CurrentData.ChosenBy(command);
        command.SetAction(parsed => current.Run(screen, parsed, data =>
        {
            OtsSnapshot snapshot = data.On(parsed.GetValue(date), Certainty.Possible);
            if (parsed.GetValue(json))
            {
                screen.WriteJson(writer => HoldingJson.Write(writer, snapshot));
            }
            else
            {
                HoldingText.Write(screen, data, snapshot);
            }

            return 0;
        }));
        return command;
    }
}
