namespace Ots.Cli.Diff;

/// <summary>Where in an entity a fact stands.</summary>
/// <param name="Entity">The address of the entity.</param>
/// <param name="Path">The path, with what tells items of a list apart.</param>
/// <param name="Key">The last key of the path; empty for an item.</param>
/// <param name="Records">The records around the fact, the entity first, each with the fact's key counted from it: what may cite for the fact.</param>
internal sealed record Location(string Entity, string Path, string Key, IReadOnlyList<(DataNode.Map Record, string Key)> Records)
{
    public static Location Of(string entity) => new(entity, "", "", []);

    public Location Under(string key) =>
        new(Entity, Join(Path, key), key, [.. Records.Select(around => (around.Record, Join(around.Key, key)))]);

    public Location At(string label) => this with { Path = label.Length == 0 ? Path : $"{Path}[{label}]", Key = "" };

    public Location In(DataNode.Map record) => this with { Records = [.. Records, (record, "")] };

    /// <summary>The ids of the sources that support the fact: of those that do, the ones that say so most closely.</summary>
    public IReadOnlyList<string> Sources()
    {
        int length = Records[0].Key.Length;
        return (from around in Records
                from citation in around.Record.List("sources").OfType<DataNode.Map>()
                from supported in citation.List("supports").OfType<DataNode.Scalar>().Select(key => key.Text).DefaultIfEmpty("")
                where supported.Length == 0 || around.Key == supported || around.Key.StartsWith(supported + ".", StringComparison.Ordinal)
                group citation.Text("source") ?? "" by length - around.Key.Length + supported.Length into sources
                orderby sources.Key descending
                select sources.Distinct().ToArray()).FirstOrDefault() ?? [];
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
