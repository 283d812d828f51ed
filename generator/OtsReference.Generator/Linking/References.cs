using Ots.Generator.Binding;

namespace Ots.Generator.Linking;

/// <summary>Walks over the references in a bound value.</summary>
internal static class References
{
    /// <summary>Every reference in the value, those in nested records too.</summary>
    public static IEnumerable<BoundReference> In(BoundValue value) => value switch
    {
        BoundReference reference => [reference],
        BoundList list => list.Items.SelectMany(In),
        BoundRecord record => record.Fields.SelectMany(field => In(field.Value)),
        _ => [],
    };

    /// <summary>The references that a path of properties leads to, such as Terms and then Post.</summary>
    public static IEnumerable<BoundReference> At(BoundValue? value, string[] path, int step = 0) => value switch
    {
        BoundList list => list.Items.SelectMany(item => At(item, path, step)),
        BoundRecord record when step < path.Length => At(record[path[step]], path, step + 1),
        BoundReference reference when step == path.Length => [reference],
        _ => [],
    };
}
