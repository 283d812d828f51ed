using System.CommandLine;
using Ots.Cli.Diff;
using Ots.Cli.Lookup;
using Ots.Cli.Output;

namespace Ots.Cli.Commands;

/// <summary><c>ots annotate article.txt</c></summary>
internal static class AnnotateCommand
{
    public static Command Create(Screen screen)
    {
        Argument<string> file = new("file") { Description = "A text in UTF-8, or - for standard input.", HelpName = "file" };
        Option<bool> json = CommandLine.JsonOption("Write one JSON document: the mentions by their place in UTF-16 code units, and the entries with their sources.");
        Command command = new("annotate", "Mark the entries that an article names, and list them with their sources.") { file, json };
        CommandLine.RejectUnknownOptions(command, file);
        command.SetAction(parsed =>
        {
            try
            {
                Article article = Article.Read(parsed.GetRequiredValue(file), screen.Input);
                if (parsed.GetValue(json))
                {
                    screen.WriteJson(writer => AnnotationJson.Write(writer, article));
                }
                else
                {
                    AnnotationText.Write(screen, article);
                }

                return 0;
            }
            catch (UnreadableDataException e)
            {
                return screen.Fail(e.Message, e.ExitCode);
            }
        });
        return command;
    }
}
