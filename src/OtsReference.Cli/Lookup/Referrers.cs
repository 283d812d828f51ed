using Ots.Cli.Cards;

namespace Ots.Cli.Lookup;

/// <summary>An entity that refers to another one, and the fields in which it does, such as <c>terms.appointed-at</c>.</summary>
internal sealed record Referrer(Entity Entity, IReadOnlyList<string> Fields)
{
    /// <summary>Everything in the data that refers to an entity, through whatever field.</summary>
    public static IReadOnlyList<Referrer> To(Entity target) =>
    [
        .. from kind in Kind.All
           from entity in kind.Entities
           let fields = Paths(kind.Describe(entity).Fields, "", target).Distinct().ToArray()
           where fields.Length > 0
           select new Referrer(entity, fields),
    ];

    private static IEnumerable<string> Paths(IEnumerable<Field> fields, string prefix, Entity target) =>
        fields.SelectMany(field => Paths(field.Value, prefix + field.Key, target));

    private static IEnumerable<string> Paths(Value value, string path, Entity target) => value switch
    {
        Value.Reference reference when reference.Entity == target => [path],
        Value.Items items => items.Values.SelectMany(item => Paths(item, path, target)),
        Value.Nested nested => Paths(nested.Fields, path + ".", target),
        _ => [],
    };
}
