using Ots.Generator.Collections;
using Ots.Generator.Diagnostics;

namespace Ots.Generator.Schema;

/// <summary>All that the C# records say about the data: the schema that YAML is checked against.</summary>
internal sealed record DataSchema(
    EquatableArray<KindSchema> Kinds, EquatableArray<RecordSchema> Records, EquatableArray<EnumSchema> Enums, EquatableArray<Problem> Problems)
{
    public KindSchema? KindOfFolder(string folder) => Kinds.FirstOrDefault(kind => kind.Folder == folder);

    public KindSchema? KindOfType(string typeName) => Kinds.FirstOrDefault(kind => kind.Record.TypeName == typeName);

    public RecordSchema Record(string typeName) => Records.First(record => record.TypeName == typeName);

    public EnumSchema Enum(string typeName) => Enums.First(@enum => @enum.TypeName == typeName);

    /// <summary>One schema of those that were read a kind at a time.</summary>
    public static DataSchema Merge(IEnumerable<DataSchema> schemas)
    {
        DataSchema[] all = schemas.ToArray();
        return new DataSchema(
            all.SelectMany(schema => schema.Kinds).OrderBy(kind => kind.Catalog, StringComparer.Ordinal).ToEquatableArray(),
            all.SelectMany(schema => schema.Records).Distinct().OrderBy(record => record.TypeName, StringComparer.Ordinal).ToEquatableArray(),
            all.SelectMany(schema => schema.Enums).Distinct().OrderBy(@enum => @enum.TypeName, StringComparer.Ordinal).ToEquatableArray(),
            all.SelectMany(schema => schema.Problems).Distinct().ToEquatableArray());
    }
}
