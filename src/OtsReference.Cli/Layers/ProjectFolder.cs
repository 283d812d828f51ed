using System.Text;
using Ots.Cli.Diff;
using Ots.Cli.Output;
using Ots.Cli.Schema;

namespace Ots.Cli.Layers;

/// <summary>The project that a command is about, and what to call its files. Nothing that is there is written over.</summary>
internal sealed class ProjectFolder
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _shown;

    private ProjectFolder(OwnProject project, string shown)
    {
        Project = project;
        _shown = shown;
    }

    /// <summary>The project.</summary>
    public OwnProject Project { get; }

    /// <summary>The data folder as it is shown.</summary>
    public string Data => PathOf(Path.GetRelativePath(Project.Folder, Project.DataFolder));

    /// <summary>Whether the data folder is where a project has it unless it says otherwise.</summary>
    public bool IsUsual => Project.DataFolder == Path.Combine(Project.Folder, "ots");

    /// <summary>The project that was named, or the one around the current folder, if there is one.</summary>
    /// <exception cref="UnreadableDataException">A project was named that there is not.</exception>
    public static ProjectFolder? Find(string? named)
    {
        if (named is null)
        {
            return OwnProject.Around(Environment.CurrentDirectory) is { } around ? new ProjectFolder(around, Path.GetRelativePath(Environment.CurrentDirectory, around.Folder)) : null;
        }

        string shown = File.Exists(named) ? Path.Combine(".", Path.GetDirectoryName(named)!) : named;
        string folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(shown, Environment.CurrentDirectory));
        return Directory.Exists(folder) && OwnProject.Around(folder) is { } project && project.Folder == folder ? new ProjectFolder(project, shown)
            : throw new UnreadableDataException($"there is no C# project in '{named}'.", Screen.UsageError);
    }

    /// <summary>The project that was named, or the one around the current folder, to write data into.</summary>
    /// <exception cref="UnreadableDataException">There is none that could have data of its own.</exception>
    public static ProjectFolder ToWrite(string? named)
    {
        ProjectFolder folder = Find(named)
            ?? throw new UnreadableDataException("there is no C# project (.csproj) here or above: say which with --project.", Screen.UsageError);
        return folder.Project.IsPackage
            ? throw new UnreadableDataException($"the data of {folder.Project.Name} lies over no other: it is the package.", Screen.UsageError)
            : folder;
    }

    /// <summary>Where a file of the project is, from where one is.</summary>
    public string PathOf(string path)
    {
        string shown = Path.Combine(_shown, path).Replace('\\', '/');
        return shown.StartsWith("./", StringComparison.Ordinal) ? shown[2..] : shown;
    }

    /// <summary>Where a file of the data folder is, from where one is.</summary>
    public string DataPathOf(string path) => $"{Data}/{path}";

    /// <summary>Writes a file that is not there yet.</summary>
    /// <param name="path">Where it is, from where one is.</param>
    /// <param name="text">What it says.</param>
    /// <returns>Whether it was written; a file that was there stays as it is.</returns>
    public static bool Write(string path, string text)
    {
        if (File.Exists(path))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, text, s_utf8);
        return true;
    }
}
