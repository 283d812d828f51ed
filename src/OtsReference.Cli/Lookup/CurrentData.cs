using System.CommandLine;
using Ots.Cli.Check;
using Ots.Cli.Diff;
using Ots.Cli.Layers;
using Ots.Cli.Output;

namespace Ots.Cli.Lookup;

/// <summary>The data that a command is about: that of the project that one is in, which lies over the package's, or the package's alone.</summary>
internal sealed class CurrentData
{
    private readonly Option<bool> _packaged = new("--packaged") { Description = "Leave out what the project's own ots folder says." };
    private readonly Option<string?> _project = ProjectOption();

    private CurrentData()
    {
    }

    /// <summary>Gives a command the options that choose the data.</summary>
    public static CurrentData ChosenBy(Command command)
    {
        CurrentData current = new();
        command.Options.Add(current._project);
        command.Options.Add(current._packaged);
        return current;
    }

    /// <summary>The project that a command is about.</summary>
    public static Option<string?> ProjectOption() => new("--project")
    {
        Description = "The folder of the project; without it, the one that the current folder is in.",
        HelpName = "folder",
    };

    /// <summary>Answers a question by the data, or says why there is none.</summary>
    /// <returns>The exit code.</returns>
    public int Run(Screen screen, ParseResult parsed, Func<OtsDataset, int> answer)
    {
        try
        {
            return answer(Read(parsed, screen.Error));
        }
        catch (UnreadableDataException e)
        {
            return screen.Fail(e.Message, e.ExitCode);
        }
    }

    /// <summary>The data to complete a word by: nothing is said of what is wrong.</summary>
    public OtsDataset ForCompletion(ParseResult parsed)
    {
        try
        {
            return Read(parsed, TextWriter.Null);
        }
        catch (UnreadableDataException)
        {
            return OtsDataset.Packaged;
        }
    }

    private OtsDataset Read(ParseResult parsed, TextWriter error)
    {
        if (parsed.GetValue(_packaged) || ProjectFolder.Find(parsed.GetValue(_project)) is not { Project: { IsPackage: false } project } folder || !Directory.Exists(project.DataFolder))
        {
            return OtsDataset.Packaged;
        }

        string shown = folder.Data;
        try
        {
            // Without a file there is no reason to read the records.
            if (!Directory.EnumerateFiles(project.DataFolder, "*.y*ml", SearchOption.AllDirectories).Any())
            {
                return OtsDataset.Packaged;
            }

            ProjectData data = ProjectData.Read(project.Name, DataFolder.Of(project.DataFolder, shown), out int errors, out int left);
            if (errors > 0)
            {
                error.Write($"ots: {Messages.Count(errors, "error")} in {shown}, {Messages.Count(left, "file")} left out: 'ots check {shown}' shows what is wrong.\n");
            }

            return data;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDataException($"'{shown}' cannot be read: {e.Message}", Screen.UsageError);
        }
    }
}
