namespace Ots.Generator.Yaml;

/// <summary>A path as data: <c>.../data/summits/samarkand-2022.yaml</c> is the id samarkand-2022 in the folder summits.</summary>
/// <param name="Folder">The folder, which is that of a kind; <c>ots/</c> and whatever folders follow where the file lies too deep, or not deep enough, to be an entity.</param>
/// <param name="Id">The file's name without its extension.</param>
internal readonly record struct DataPath(string Folder, string Id)
{
    private static readonly char[] s_separators = ['/', '\\'];

    /// <summary>The folder and id of a path, or nothing where the path is not that of a YAML file of the data folder.</summary>
    public static DataPath? Of(string path, DataRoot data)
    {
        bool isInProject = data.Project is not null && path.StartsWith(data.Project, StringComparison.Ordinal);
        string[] parts = (isInProject ? path.Substring(data.Project!.Length) : path).Split(s_separators);
        string name = parts[parts.Length - 1];
        int dot = name.LastIndexOf('.');
        if (dot < 1 || parts.Length < 2 || !IsYaml(name.Substring(dot)))
        {
            return null;
        }

        string id = name.Substring(0, dot);
        if (parts.Length > 2 && parts[parts.Length - 3] == data.Name)
        {
            return new DataPath(parts[parts.Length - 2], id);
        }

        // Nobody means a file in the project's own data folder to be passed over.
        return isInProject && parts[0] == data.Name ? new DataPath(string.Join("/", parts, 0, parts.Length - 1) + "/", id) : null;
    }

    /// <summary>The last three steps of a data file's path, which are the same on every machine.</summary>
    public static string Shown(string path) => string.Join("/", path.Split(s_separators) is { Length: > 3 } parts ? parts.Skip(parts.Length - 3) : path.Split(s_separators));

    private static bool IsYaml(string extension) =>
        extension.Equals(".yaml", StringComparison.OrdinalIgnoreCase) || extension.Equals(".yml", StringComparison.OrdinalIgnoreCase);
}
