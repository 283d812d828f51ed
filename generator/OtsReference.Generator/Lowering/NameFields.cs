using Ots.Generator.Collections;
using Ots.Generator.Schema;

namespace Ots.Generator.Lowering;

/// <summary>Where the rows of a kind hold the names that running text can mention, for the runtime to read them from there.</summary>
internal static class NameFields
{
    /// <summary>
    /// A line a property: the keys that lead to it, divided by dots. Then what else there is to know: <c>list</c> where it has several texts, <c>in:key</c> for where its language
    /// stands beside it, <c>weak:key.Value</c> for what makes the name a weak one, <c>by-word</c> where one word of the name is enough.
    /// </summary>
    public static EquatableArray<string> Of(KindSchema kind, DataSchema schema) => kind.IsMentionable
        ? Fields(kind.Record, schema).Select(field => kind.IsSearchedByWord ? field + " by-word" : field).ToEquatableArray()
        : EquatableArray<string>.Empty;

    private static IEnumerable<string> Fields(RecordSchema record, DataSchema schema) => record.Properties.SelectMany(property =>
        property.Shape == ValueShape.Record && property.IsStated
            ? Names(schema.Record(property.TypeName)).Select(nested => $"{property.Key}.{nested}")
        : IsName(property) ? [Field(property, record)]
        : []);

    private static IEnumerable<string> Names(RecordSchema record) => record.Properties.Where(IsName).Select(property => Field(property, record));

    // A code is looked up, not looked for; a printed title names a publication.
    private static bool IsName(PropertySchema property) => property.Searchable is { IsTitle: false } && !property.IsUnique;

    private static string Field(PropertySchema property, RecordSchema record)
    {
        string[] weak = property.Searchable?.WeakIf?.Split('.') ?? [];
        return property.Key
            + (property.IsList ? " list" : "")
            + (property.Searchable?.Language is { } language && record.Property(language) is { } beside ? $" in:{beside.Key}" : "")
            + (weak.Length == 2 && record.Property(weak[0]) is { } mark ? $" weak:{mark.Key}.{weak[1]}" : "");
    }
}
