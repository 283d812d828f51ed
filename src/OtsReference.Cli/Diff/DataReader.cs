using System.Globalization;
using System.IO.Compression;
using System.Text;
using Ots.Cli.Cards;
using Ots.Cli.Output;

namespace Ots.Cli.Diff;

/// <summary>Reads a version of the data from where it is kept: <c>folder/id.yaml</c> in a folder, or under <c>data/</c> in a package.</summary>
internal static class DataReader
{
    private const string Extension = ".yaml";

    /// <summary>Reads a folder or a package.</summary>
    /// <exception cref="UnreadableDataException">There is none, or it holds no data, or some that cannot be read.</exception>
    public static DataVersion Read(string path)
    {
        try
        {
            DataVersion version = Directory.Exists(path) ? ReadFolder(path)
                : File.Exists(path) ? ReadPackage(path)
                : throw new UnreadableDataException($"there is no folder or package '{path}'.", Screen.NotFound);
            return version.Entities.Count > 0 ? version
                : throw new UnreadableDataException($"there is no data in '{path}': no file such as summits/samarkand-2022.yaml.", Screen.NotFound);
        }
        catch (InvalidDataException)
        {
            throw new UnreadableDataException($"'{path}' is neither a folder of YAML nor a package (.nupkg).", Screen.UsageError);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDataException($"'{path}' cannot be read: {e.Message}", Screen.UsageError);
        }
    }

    /// <summary>The data that the tool has with it.</summary>
    public static DataVersion Packaged() => Create(
        from kind in Kind.All
        from entity in kind.Entities
        select (Kind.Address(entity), NodeOf(kind.Describe(entity).Fields)));

    private static DataVersion ReadFolder(string path) => Create(
        from folder in Directory.EnumerateDirectories(path)
        from file in Directory.EnumerateFiles(folder, "*" + Extension)
        select Parse(Path.GetFileName(folder), Path.GetFileName(file), file, File.OpenRead(file)));

    private static DataVersion ReadPackage(string path)
    {
        using ZipArchive package = ZipFile.OpenRead(path);
        return Create(
            from entry in package.Entries
            let parts = entry.FullName.Split('/', '\\')
            where parts is ["data", _, _] && parts[2].EndsWith(Extension, StringComparison.Ordinal)
            select Parse(parts[1], parts[2], $"{path}/{entry.FullName}", entry.Open()));
    }

    private static (string Address, DataNode.Map Entity) Parse(string folder, string name, string file, Stream content)
    {
        using StreamReader reader = new(content, new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            return ($"{folder}/{name[..^Extension.Length]}", YamlReader.Read(reader.ReadToEnd(), file));
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableDataException($"{file}(1,1): not UTF-8.", Screen.UsageError);
        }
    }

    private static DataVersion Create(IEnumerable<(string Address, DataNode.Map Entity)> entities)
    {
        Dictionary<string, DataNode.Map> read = new(StringComparer.Ordinal);
        foreach ((string address, DataNode.Map entity) in entities)
        {
            read[address] = entity;
        }

        return new DataVersion(read);
    }

    private static DataNode.Map NodeOf(IEnumerable<Field> fields) => DataNode.Map.Of(fields.Where(field => !field.IsWorkedOut).Select(field => (field.Key, (DataNode?)NodeOf(field.Value))));

    private static DataNode NodeOf(Value value) => value switch
    {
        Value.Plain plain => new DataNode.Scalar(plain.Text),
        Value.Number number => new DataNode.Scalar(number.Amount.ToString(CultureInfo.InvariantCulture)),
        Value.Truth => new DataNode.Scalar("true"),
        Value.Reference reference => new DataNode.Scalar(reference.Entity.Id),
        Value.Localized localized => DataNode.Map.Of(localized.Text.Languages.Select(language => (language, (DataNode?)new DataNode.Scalar(localized.Text[language])))),
        Value.Items items => new DataNode.Items([.. items.Values.Select(NodeOf)]),
        Value.Nested nested => NodeOf(nested.Fields),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
