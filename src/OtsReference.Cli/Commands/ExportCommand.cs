using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;
using Microsoft.Data.Sqlite;
using Ots.Cli.Cards;
using Ots.Cli.Export;
using Ots.Cli.Layers;
using Ots.Cli.Lookup;
using Ots.Cli.Output;
using Ots.Cli.Schema;

namespace Ots.Cli.Commands;

/// <summary><c>ots export --format json</c></summary>
internal static class ExportCommand
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static IEnumerable<string> Names => ExportFormat.All.Select(format => format.Name);

    public static Command Create(Screen screen)
    {
        Argument<string[]> folders = new("kind")
        {
            Description = "The kinds to export, such as summits states; without one, all of them.",
            HelpName = "kind",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string?> format = new("--format")
        {
            Description = $"One of {string.Join(", ", Names)}.",
            HelpName = "format",
            CompletionSources = { _ => Names.Select(name => new CompletionItem(name)) },
        };
        Option<string?> output = new("--output")
        {
            Description = "The file to write, for csv the folder; without it, what is one text goes to standard output.",
            HelpName = "path",
        };
        Command command = new("export", "Write the data with its sources and schema for other programs: JSON, CSV, SQLite, JSON-LD, RDF, iCalendar.") { folders, format, output };
        CurrentData current = CurrentData.ChosenBy(command);
        CommandLine.RejectUnknownOptions(command, folders);
        folders.CompletionSources.Add(context => Kind.AllIn(current.ForCompletion(context.ParseResult)).Select(kind => new CompletionItem(kind.Folder)));
        command.SetAction(parsed => current.Run(screen, parsed, data => Run(screen, data, parsed.GetValue(folders) ?? [], parsed.GetValue(format), parsed.GetValue(output))));
        return command;
    }

    private static int Run(Screen screen, OtsDataset data, string[] folders, string? formatName, string? output)
    {
        // Not left to the parser, which would speak of this before it speaks of a misspelt --format.
        if (formatName is null)
        {
            return screen.Fail($"--format is missing, one of {string.Join(", ", Names)}.", Screen.UsageError);
        }

        if (ExportFormat.All.FirstOrDefault(one => one.Name == formatName) is not { } format)
        {
            return screen.Fail(NoSuchFormat(formatName), Screen.UsageError);
        }

        if (folders.FirstOrDefault(folder => Kind.AllIn(data).All(kind => kind.Folder != folder)) is { } unknown)
        {
            return screen.Fail(Messages.NoSuchKind(data, unknown), Screen.UsageError);
        }

        if (format.Only is { } only && folders.FirstOrDefault(folder => folder != only) is { } other)
        {
            return screen.Fail($"{format.Name} is of {only}, and not of {other}.", Screen.UsageError);
        }

        if (output is null && format is not ExportFormat.Text)
        {
            return screen.Fail(WhereTo(format), Screen.UsageError);
        }

        // In the order of the kinds, whatever the order of the words: the same question has the same answer.
        IEnumerable<Kind> kinds = Kind.AllIn(data).Where(kind => format.Only is { } one ? kind.Folder == one : folders.Length == 0 || folders.Contains(kind.Folder));
        ExportedData exported = data is ProjectData project
            ? ExportedData.Of(data, project.Schema, project.Compilation, kinds)
            : ExportedData.Of(data, PackagedSchema.Value, PackagedSchema.Compilation, kinds);
        return Write(screen, format, exported, output);
    }

    private static int Write(Screen screen, ExportFormat format, ExportedData data, string? output)
    {
        try
        {
            switch (format)
            {
                case ExportFormat.Text text when output is null:
                    screen.Output.Write(text.Write(data));
                    break;
                case ExportFormat.Text text:
                    Replace(output, file => File.WriteAllText(file, text.Write(data), s_utf8));
                    break;
                case ExportFormat.Binary binary:
                    Replace(output!, file => binary.Write(data, file));
                    break;
                case ExportFormat.Folder folder:
                    Directory.CreateDirectory(output!);
                    foreach ((string file, string text) in folder.Write(data))
                    {
                        Replace(Path.Combine(output!, file), path => File.WriteAllText(path, text, s_utf8));
                    }

                    break;
            }

            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or SqliteException)
        {
            return screen.Fail($"'{output}' cannot be written: {e.Message}", Screen.UsageError);
        }
    }

    // What was there stays until all of the new is: a run that is broken off leaves no half of a file.
    private static void Replace(string path, Action<string> write)
    {
        if (Directory.Exists(path))
        {
            throw new IOException("it is a folder, and a file is needed.");
        }

        string written = $"{path}.{Path.GetRandomFileName()}";
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        try
        {
            write(written);
            File.Move(written, path, overwrite: true);
        }
        finally
        {
            File.Delete(written);
        }
    }

    private static string NoSuchFormat(string name)
    {
        IReadOnlyList<string> close = Spellings.Closest(name, Names);
        return $"there is no format '{name}'." + (close.Count > 0 ? Messages.DidYouMean(close) : $" The formats are {string.Join(", ", Names)}.");
    }

    private static string WhereTo(ExportFormat format) => format is ExportFormat.Binary binary
        ? $"{format.Name} is no text: name a file, such as --output ots{binary.Extension}."
        : $"{format.Name} is several files: name a folder, such as --output ots-{format.Name}.";
}
