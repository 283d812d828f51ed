using Ots.Cli.Cards;

namespace Ots.Cli.Lookup;

/// <summary>An entity that refers to another one, and the fields in which it does, such as <c>terms.appointed-at</c>.</summary>
internal sealed record Referrer(Entity Entity, IReadOnlyList<string> Fields)
{
    private static readonly Lazy<ILookup<Entity, Referrer>> s_byTarget = new(() =>
        (from kind in Kind.All
         from entity in kind.Entities
         from target in kind.Describe(entity).Fields.SelectMany(field => References(field.Value, field.Key)).GroupBy(found => found.Target, found => found.Path)
         select (target.Key, Referrer: new Referrer(entity, target.Distinct().ToArray())))
        .ToLookup(found => found.Key, found => found.Referrer));

    /// <summary>Everything in the data that refers to an entity, through whatever field.</summary>
    public static IEnumerable<Referrer> To(Entity target) => s_byTarget.Value[target];

    private static IEnumerable<(Entity Target, string Path)> References(Value value, string path) => value switch
    {
        Value.Reference reference => [(reference.Entity, path)],
        Value.Items items => items.Values.SelectMany(item => References(item, path)),
        Value.Nested nested => nested.Fields.SelectMany(field => References(field.Value, $"{path}.{field.Key}")),
        _ => [],
    };
}
