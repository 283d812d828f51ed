using Ots.Generator.Binding;

namespace Ots.Generator.Rules;

/// <summary>Walks over the records in a bound value.</summary>
internal static class Records
{
    /// <summary>The record and all that are nested in it.</summary>
    public static IEnumerable<BoundRecord> In(BoundValue value) => value switch
    {
        BoundRecord record => record.Fields.SelectMany(field => In(field.Value)).Prepend(record),
        BoundList list => list.Items.SelectMany(In),
        _ => [],
    };
}
