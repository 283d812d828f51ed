using Ots.Cli.Diff;
using Ots.Cli.Output;
using Ots.Cli.Schema;
using Ots.Generator;
using Ots.Generator.Diagnostics;
using Ots.Generator.Layers;
using Ots.Generator.Schema;

namespace Ots.Cli.Check;

/// <summary>A folder of YAML as the compiler sees it: the files of its kinds, and the schema that they have to fit.</summary>
/// <param name="Name">The folder's name, which tells a path of data from any other.</param>
/// <param name="Schema">The kinds that there are.</param>
/// <param name="Files">The files, ordered by path.</param>
internal sealed record DataFolder(string Name, DataSchema Schema, IReadOnlyList<DataFile> Files)
{
    // What the build reads by default in a project, and what this repository keeps its data in.
    private static readonly string[] s_defaults = ["data", "ots"];

    /// <summary>Reads the folder that was named, or the usual one under the current directory.</summary>
    /// <exception cref="UnreadableDataException">There is none, or it holds no data.</exception>
    public static DataFolder Read(string? named, string currentDirectory)
    {
        (string written, string full) = Find(named, currentDirectory);
        try
        {
            IReadOnlyList<DataFile> files = DataFile.In(full, Shown(written, full, currentDirectory));
            return files.Count > 0
                ? new DataFolder(Path.GetFileName(full), FolderSchema.Of(full).Schema, files)
                : throw new UnreadableDataException($"there is no data in '{written}': no file such as summits/samarkand-2022.yaml.", Screen.UsageError);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDataException($"'{written}' cannot be read: {e.Message}", Screen.UsageError);
        }
    }

    /// <summary>The folder that was named, or the usual one under the current directory: as it was written, and in full.</summary>
    /// <exception cref="UnreadableDataException">There is none.</exception>
    public static (string Written, string Full) Find(string? named, string currentDirectory)
    {
        string written = named ?? s_defaults.FirstOrDefault(name => Directory.Exists(Path.Combine(currentDirectory, name)))
            ?? throw new UnreadableDataException("there is no folder 'data' or 'ots' here: say which folder holds the data.", Screen.UsageError);
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(written, currentDirectory));
        return Directory.Exists(full) ? (written, full) : throw new UnreadableDataException($"there is no folder '{written}'.", Screen.UsageError);
    }

    /// <summary>All that the compiler would report: of the kinds that the project declares first, then of the files.</summary>
    public IReadOnlyList<Problem> Check() => [.. Schema.Problems, .. DataChecker.Check(Schema, Layer.Empty, new Ots.Generator.Yaml.DataRoot(Name), Files.Select(file => (file.Path, file.Text)))];

    // A path ends in the folder's name, so that it reads like the compiler's, and leads there from where one is.
    private static string Shown(string written, string full, string currentDirectory)
    {
        string trimmed = Path.TrimEndingDirectorySeparator(written);
        string path = Path.GetFileName(trimmed) == Path.GetFileName(full) ? trimmed
            : Path.Combine(Path.GetRelativePath(currentDirectory, Path.GetDirectoryName(full) ?? full), Path.GetFileName(full));
        path = path.Replace('\\', '/');
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }
}
