using System.Reflection;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Ots.Tests.Data;

/// <summary>All files look alike, so that a change shows as what it is.</summary>
public sealed class FileTests
{
    private static readonly string s_root = Repository.PathOf("data");

    [Fact]
    public void Keys_stand_in_the_order_of_the_record() => Problems.None(
        from catalog in OtsDataset.Packaged.Catalogs
        where catalog.Entities.Count > 0
        let record = catalog.Entities[0].GetType()
        from path in Directory.EnumerateFiles(Path.Combine(s_root, catalog.Folder)).Order(StringComparer.Ordinal)
        from problem in Misplaced(Root(path), record)
        select $"data/{catalog.Folder}/{Path.GetFileName(path)}{problem}");

    [Fact]
    public void A_file_is_UTF_8_without_a_mark_and_ends_with_a_line() => Problems.None(
        from path in Directory.EnumerateFiles(s_root, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let bytes = File.ReadAllBytes(path)
        let text = Encoding.UTF8.GetString(bytes)
        where bytes is [0xEF, 0xBB, 0xBF, ..] || !text.EndsWith('\n') || text.EndsWith("\n\n", StringComparison.Ordinal) || text.Contains('\r', StringComparison.Ordinal)
            || text.Split('\n').Any(line => line.EndsWith(' ') || line.Contains('\t', StringComparison.Ordinal))
        select $"data/{Path.GetRelativePath(s_root, path)}: a byte order mark, a tab, a space at the end of a line, or not one line feed at the end");

    [Fact]
    public void A_file_names_its_schema_in_its_first_line() => Problems.None(
        from path in Directory.EnumerateFiles(s_root, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let line = $"# yaml-language-server: $schema=../schema/{Path.GetFileName(Path.GetDirectoryName(path))}.json"
        where File.ReadLines(path).FirstOrDefault() != line
        select $"data/{Path.GetRelativePath(s_root, path)}: the first line is not '{line}'");

    private static YamlNode Root(string path)
    {
        YamlStream stream = [];
        using StreamReader reader = new(path);
        stream.Load(reader);
        return stream.Documents[0].RootNode;
    }

    private static IEnumerable<string> Misplaced(YamlNode node, Type type)
    {
        if (node is YamlSequenceNode list)
        {
            return list.SelectMany(item => Misplaced(item, type));
        }

        if (node is not YamlMappingNode map || type == typeof(LocalizedText) || typeof(Entity).IsAssignableFrom(type) != (type.BaseType == typeof(Entity)))
        {
            return [];
        }

        PropertyInfo[] properties = [.. Statement.PropertiesOf(type)];
        string[] order = [.. properties.Select(property => Statement.Kebab(property.Name))];
        var keys = map.Select(entry => ((YamlScalarNode)entry.Key, entry.Value, Place: Array.IndexOf(order, ((YamlScalarNode)entry.Key).Value))).ToArray();
        return keys.Zip(keys.Skip(1))
            .Where(pair => pair.First.Place > pair.Second.Place)
            .Select(pair => $"({pair.Second.Item1.Start.Line}): '{pair.Second.Item1.Value}' comes before '{pair.First.Item1.Value}'")
            .Concat(keys.Where(key => key.Place >= 0).SelectMany(key => Misplaced(key.Value, ItemOf(properties[key.Place].PropertyType))));
    }

    private static Type ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : type;
}
