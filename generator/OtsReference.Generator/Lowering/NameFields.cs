using Ots.Generator.Collections;
using Ots.Generator.Schema;

namespace Ots.Generator.Lowering;

/// <summary>Where the rows of a kind hold the names that running text can mention, for the runtime to read them from there.</summary>
internal static class NameFields
{
    /// <summary>
    /// A line a property: the keys that lead to it, divided by dots; then <c>list</c> where it has several texts, and <c>by-word</c> where one
    /// word of the name is enough.
    /// </summary>
    public static EquatableArray<string> Of(KindSchema kind, DataSchema schema) => kind.IsMentionable
        ? Paths(kind.Record, schema).Select(path => kind.IsSearchedByWord ? path + " by-word" : path).ToEquatableArray()
        : EquatableArray<string>.Empty;

    private static IEnumerable<string> Paths(RecordSchema record, DataSchema schema) => record.Properties.SelectMany(property =>
        property.Shape == ValueShape.Record && property.IsStated
            ? schema.Record(property.TypeName).Properties.Where(IsName).Select(nested => $"{property.Key}.{Path(nested)}")
        : IsName(property) ? [Path(property)]
        : []);

    // A code is looked up, not looked for.
    private static bool IsName(PropertySchema property) => property.IsSearchable && !property.IsUnique;

    private static string Path(PropertySchema property) => property.IsList ? property.Key + " list" : property.Key;
}
