using Ots.Generator.Binding;
using Ots.Generator.Schema;

namespace Ots.Generator.Lowering;

/// <summary>A text by which the data names an entity.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">The tag of its language; <c>en</c> where none is given.</param>
/// <param name="IsWeak">Whether it identifies nothing.</param>
/// <param name="IsTitle">Whether it is found as it stands only.</param>
internal sealed record StatedName(string Text, string Language, bool IsWeak, bool IsTitle = false)
{
    /// <summary>The names that an entity states, nested records included.</summary>
    public static IEnumerable<StatedName> In(BoundRecord record, DataSchema schema) =>
        record.Fields.SelectMany(field => schema.Record(record.TypeName).Property(field.Property) is not { } property ? []
            : property.Searchable is { } searchable ? Texts(field.Value, new StatedName("", Beside(record, searchable.Language) ?? "en", IsCandidate(record, searchable), searchable.IsTitle))
            : property.Shape == ValueShape.Record ? Records(field.Value).SelectMany(nested => In(nested, schema))
            : []);

    private static IEnumerable<StatedName> Texts(BoundValue value, StatedName name) => value switch
    {
        BoundScalar scalar => [name with { Text = scalar.Canonical }],
        BoundTexts texts => texts.Texts.Select(text => name with { Text = text.Text, Language = text.Language }),
        BoundList list => list.Items.SelectMany(item => Texts(item, name)),
        _ => [],
    };

    private static IEnumerable<BoundRecord> Records(BoundValue value) => value switch
    {
        BoundRecord record => [record],
        BoundList list => list.Items.OfType<BoundRecord>(),
        _ => [],
    };

    private static string? Beside(BoundRecord record, string? property) =>
        property is null ? null : (record[property] as BoundScalar)?.Canonical;

    private static bool IsCandidate(BoundRecord record, SearchableSchema searchable) =>
        searchable.IsTitle || (searchable.WeakIf?.Split('.') is { Length: 2 } weak && Beside(record, weak[0]) == weak[1]);
}
