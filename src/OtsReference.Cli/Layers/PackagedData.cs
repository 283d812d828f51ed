using System.Text;
using Microsoft.CodeAnalysis.Text;
using Ots.Cli.Check;
using Ots.Cli.Schema;
using Ots.Generator.Layers;

namespace Ots.Cli.Layers;

/// <summary>What the package holds beside the assembly, as it was when the tool was built: its YAML, and the layer that projects lay theirs over.</summary>
internal static class PackagedData
{
    // The path of a packaged file says whose it is: a project may have a folder 'data' too.
    private const string Shown = "OtsReference/";

    // The build writes a folder with the separator of its system.
    private static readonly Lazy<Dictionary<string, string>> s_resources = new(() =>
        typeof(PackagedData).Assembly.GetManifestResourceNames().ToDictionary(name => name.Replace('\\', '/'), StringComparer.Ordinal));

    private static readonly Lazy<Layer> s_layer = new(() => Layer.Of(Read(Layer.FileName)!, Shown + "data/", PackagedSchema.Value));

    /// <summary>The package's data, bound already.</summary>
    public static Layer Layer => s_layer.Value;

    /// <summary>The text of a packaged YAML file, or <see langword="null"/> where there is none.</summary>
    /// <param name="address">The kind and the id, such as <c>summits/samarkand-2022</c>.</param>
    public static string? Yaml(string address) => Read($"data/{address}.yaml");

    /// <summary>The packaged file of a path that a problem names, or <see langword="null"/> where the path is another.</summary>
    public static DataFile? File(string path) =>
        path.StartsWith(Shown, StringComparison.Ordinal) && Read(path[Shown.Length..]) is { } text ? new DataFile(path, path, SourceText.From(text), HasMark: false) : null;

    /// <summary>The files that a project starts with, each by its path as in the package: <c>ots/README.md</c>.</summary>
    public static IEnumerable<(string Path, string Text)> Starters() =>
        from name in s_resources.Value.Keys.Order(StringComparer.Ordinal)
        where name.StartsWith("init/", StringComparison.Ordinal)
        select (name["init/".Length..], Read(name)!);

    private static string? Read(string name)
    {
        if (!s_resources.Value.TryGetValue(name, out string? resource))
        {
            return null;
        }

        using StreamReader reader = new(typeof(PackagedData).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
