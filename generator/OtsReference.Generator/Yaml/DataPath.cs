namespace Ots.Generator.Yaml;

/// <summary>A path as data: <c>.../data/summits/samarkand-2022.yaml</c> is the id samarkand-2022 in the folder summits.</summary>
internal readonly record struct DataPath(string Folder, string Id)
{
    /// <summary>The folder and id of a path, or nothing where the path is not that of a YAML file of the data folder.</summary>
    public static DataPath? Of(string path, string dataFolder)
    {
        string[] parts = path.Split('/', '\\');
        string name = parts[parts.Length - 1];
        int dot = name.LastIndexOf('.');
        if (dot < 1 || parts.Length < 3 || !IsYaml(name.Substring(dot)) || parts[parts.Length - 3] != dataFolder)
        {
            return null;
        }

        return new DataPath(parts[parts.Length - 2], name.Substring(0, dot));
    }

    private static bool IsYaml(string extension) =>
        extension.Equals(".yaml", StringComparison.OrdinalIgnoreCase) || extension.Equals(".yml", StringComparison.OrdinalIgnoreCase);
}
