using Ots.Cli.Diff;
using Ots.Cli.Output;
using Ots.Cli.Schema;
using Ots.Generator;
using Ots.Generator.Binding;
using Ots.Generator.Diagnostics;
using Ots.Generator.Schema;
using Ots.Generator.Yaml;

namespace Ots.Cli.Check;

/// <summary>A folder of YAML as the compiler sees it: the files of its kinds, and the schema that they have to fit.</summary>
/// <param name="Root">What tells a path of data from any other.</param>
/// <param name="Kinds">The kinds that there are, and the data under the folder's.</param>
/// <param name="Files">The files, ordered by path.</param>
internal sealed record DataFolder(DataRoot Root, FolderSchema Kinds, IReadOnlyList<DataFile> Files)
{
    // What the build reads by default in a project, and what this repository keeps its data in.
    private static readonly string[] s_defaults = ["data", "ots"];

    /// <summary>What the files have to fit.</summary>
    public DataSchema Schema => Kinds.Schema;

    /// <summary>Reads the folder that was named, or the usual one under the current directory.</summary>
    /// <exception cref="UnreadableDataException">There is none, or it holds no data.</exception>
    public static DataFolder Read(string? named, string currentDirectory)
    {
        (string written, string full) = Find(named, currentDirectory);
        try
        {
            DataFolder folder = Of(full, Shown(written, full, currentDirectory));
            return folder.Files.Count > 0 ? folder
                : throw new UnreadableDataException($"there is no data in '{written}': no file such as summits/samarkand-2022.yaml.", Screen.UsageError);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDataException($"'{written}' cannot be read: {e.Message}", Screen.UsageError);
        }
    }

    /// <summary>Reads a folder.</summary>
    /// <param name="full">The folder.</param>
    /// <param name="shown">What to call it in the paths to show.</param>
    public static DataFolder Of(string full, string shown)
    {
        // Of a project's own folder the build reads all files, and says which lie where no kind's are.
        FolderSchema kinds = FolderSchema.Of(full);
        string name = Path.GetFileName(full);
        return new DataFolder(new DataRoot(name, kinds.IsOverPackage ? shown[..^name.Length] : null), kinds, DataFile.In(full, shown, isDeep: kinds.IsOverPackage));
    }

    /// <summary>The folder that was named, or the usual one under the current directory: as it was written, and in full.</summary>
    /// <exception cref="UnreadableDataException">There is none.</exception>
    public static (string Written, string Full) Find(string? named, string currentDirectory)
    {
        string written = named ?? OfProject(currentDirectory) ?? s_defaults.FirstOrDefault(name => Directory.Exists(Path.Combine(currentDirectory, name)))
            ?? throw new UnreadableDataException("there is no folder 'data' or 'ots' here: say which folder holds the data.", Screen.UsageError);
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(written, currentDirectory));
        return Directory.Exists(full) ? (written, full) : throw new UnreadableDataException($"there is no folder '{written}'.", Screen.UsageError);
    }

    // A project may have a folder 'data' of quite other data.
    private static string? OfProject(string currentDirectory) =>
        OwnProject.Around(currentDirectory) is { IsPackage: false } project && Directory.Exists(project.DataFolder) ? Path.GetRelativePath(currentDirectory, project.DataFolder) : null;

    /// <summary>All that the compiler would report: of the kinds that the project declares first, then of the files.</summary>
    public IReadOnlyList<Problem> Check() => [.. Schema.Problems, .. DataChecker.Check(Schema, Kinds.Layer, Root, Files.Select(file => (file.Path, file.Text)))];

    /// <summary>The files as entities.</summary>
    public IEnumerable<BoundFile> Bind() =>
        from file in Files
        let place = DataPath.Of(file.Path, Root)
        where place is not null
        select Binder.Bind(Generator.Yaml.YamlReader.Read(file.Path, place.Value, file.Text), Schema, Kinds.Layer);

    /// <summary>A path that ends in the folder's name, so that it reads like the compiler's, and leads there from where one is.</summary>
    public static string Shown(string written, string full, string currentDirectory)
    {
        string trimmed = Path.TrimEndingDirectorySeparator(written);
        string path = Path.GetFileName(trimmed) == Path.GetFileName(full) ? trimmed
            : Path.Combine(Path.GetRelativePath(currentDirectory, Path.GetDirectoryName(full) ?? full), Path.GetFileName(full));
        path = path.Replace('\\', '/');
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }
}
