using System.Text;
using Ots.Cli.Diff;
using Ots.Cli.Lookup;
using Ots.Cli.Output;
using Ots.Cli.Schema;

namespace Ots.Cli.Layers;

/// <summary>The folders of a project that commands write to. Nothing that is there is written over.</summary>
internal sealed class ProjectFolder
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly OwnProject _project;

    private ProjectFolder(OwnProject project) => _project = project;

    /// <summary>The data folder, from where one is.</summary>
    public string Data => Shown(_project.DataFolder);

    /// <summary>The data folder in full.</summary>
    public string FullData => _project.DataFolder;

    /// <summary>Whether the data folder is where a project has it unless it says otherwise.</summary>
    public bool IsUsual => _project.DataFolder == Path.Combine(_project.Folder, "ots");

    /// <summary>Finds the project that was named, or the one around the current folder.</summary>
    /// <exception cref="UnreadableDataException">There is none that could have data of its own.</exception>
    public static ProjectFolder Of(string? named)
    {
        OwnProject project = CurrentData.Project(named)
            ?? throw new UnreadableDataException("there is no C# project (.csproj) here or above: say which with --project.", Screen.UsageError);
        return project.IsPackage
            ? throw new UnreadableDataException($"the data of {project.Name} lies over no other: it is the package.", Screen.UsageError)
            : new ProjectFolder(project);
    }

    /// <summary>Where a file is, from where one is.</summary>
    /// <param name="path">The path in the project's folder.</param>
    public string PathOf(string path) => Shown(Path.Combine(_project.Folder, path));

    /// <summary>Where a file of the data folder is, from where one is.</summary>
    /// <param name="path">The path in the data folder.</param>
    public string DataPathOf(string path) => Shown(Path.Combine(_project.DataFolder, path));

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

    private static string Shown(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
}
