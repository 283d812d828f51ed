namespace Ots.Schema;

/// <summary>
/// Makes a class a kind of entity: each YAML file in <paramref name="folder"/> is one instance, and the static class
/// <paramref name="catalog"/> lists them all.
/// </summary>
/// <param name="folder">The folder of the kind's YAML files, such as <c>summits</c>.</param>
/// <param name="catalog">The name of the static class to generate, such as <c>Summits</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class KindAttribute(string folder, string catalog) : Attribute
{
    /// <summary>The folder of the kind's YAML files.</summary>
    public string Folder { get; } = folder;

    /// <summary>The name of the generated static class.</summary>
    public string Catalog { get; } = catalog;
}
