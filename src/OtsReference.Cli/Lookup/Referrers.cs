using System.Runtime.CompilerServices;
using Ots.Cli.Cards;

namespace Ots.Cli.Lookup;

/// <summary>An entity that refers to another one, and the fields in which it does, such as <c>terms.appointed-at</c>.</summary>
internal sealed record Referrer(Entity Entity, IReadOnlyList<string> Fields)
{
    // By address: of what a project leaves as it is, its data set holds the package's own instances.
    private static readonly ConditionalWeakTable<OtsDataset, ILookup<string, Referrer>> s_byTarget = [];

    /// <summary>Everything in a data set that refers to an entity, through whatever field.</summary>
    public static IEnumerable<Referrer> To(Entity target, OtsDataset data) => s_byTarget.GetValue(data, Read)[Kind.Address(target)];

    private static ILookup<string, Referrer> Read(OtsDataset data) =>
        (from kind in Kind.AllIn(data)
         from entity in kind.In(data)
         from target in kind.Describe(entity).Fields.SelectMany(field => References(field.Value, field.Key)).GroupBy(found => Kind.Address(found.Target), found => found.Path)
         select (target.Key, Referrer: new Referrer(entity, target.Distinct().ToArray())))
        .ToLookup(found => found.Key, found => found.Referrer, StringComparer.Ordinal);

    private static IEnumerable<(Entity Target, string Path)> References(Value value, string path) => value switch
    {
        Value.Reference reference => [(reference.Entity, path)],
        Value.Items items => items.Values.SelectMany(item => References(item, path)),
        Value.Nested nested => nested.Fields.SelectMany(field => References(field.Value, $"{path}.{field.Key}")),
        _ => [],
    };
}
