using Ots.Generator.Collections;
using Ots.Generator.Diagnostics;

namespace Ots.Generator.Schema;

/// <summary>All that the C# records say about the data: the schema that YAML is checked against.</summary>
internal sealed record DataSchema(
    EquatableArray<KindSchema> Kinds, EquatableArray<RecordSchema> Records, EquatableArray<EnumSchema> Enums, EquatableArray<Problem> Problems)
{
    public static readonly DataSchema Empty = new(
        EquatableArray<KindSchema>.Empty, EquatableArray<RecordSchema>.Empty, EquatableArray<EnumSchema>.Empty, EquatableArray<Problem>.Empty);

    public KindSchema? KindOfFolder(string folder) => Kinds.FirstOrDefault(kind => kind.Folder == folder);

    public KindSchema? KindOfType(string typeName) => Kinds.FirstOrDefault(kind => kind.Record.TypeName == typeName);

    /// <summary>The record of a nested type or of a kind.</summary>
    public RecordSchema Record(string typeName) => KindOfType(typeName)?.Record ?? Records.First(record => record.TypeName == typeName);

    public EnumSchema Enum(string typeName) => Enums.First(@enum => @enum.TypeName == typeName);
}
