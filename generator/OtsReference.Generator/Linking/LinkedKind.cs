using Ots.Generator.Binding;
using Ots.Generator.Naming;
using Ots.Generator.Schema;

namespace Ots.Generator.Linking;

/// <summary>The entities of a kind after all files are known, ordered by id.</summary>
/// <param name="schema">The kind.</param>
/// <param name="entities">The entities.</param>
/// <param name="identifiers">The C# names by id.</param>
/// <param name="removed">The files that take packaged entities away, by id.</param>
internal sealed class LinkedKind(
    KindSchema schema, IReadOnlyList<BoundEntity> entities, IReadOnlyDictionary<string, string> identifiers, IReadOnlyDictionary<string, string> removed)
{
    private readonly Dictionary<string, BoundEntity> _byId = entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
    private readonly Dictionary<(string Property, string Id), List<string>> _inverses = [];
    private readonly Lazy<ILookup<string, string>> _byName = new(() => Names(entities));

    public KindSchema Schema { get; } = schema;

    /// <summary>Whether a file has the id, be it one that lost its C# name to another.</summary>
    public bool Has(string id) => identifiers.ContainsKey(id);

    /// <summary>The file that takes the packaged entity with an id away, if one does.</summary>
    public string? RemovedBy(string id) => removed.TryGetValue(id, out string? file) ? file : null;

    /// <summary>Whether the project says anything of the kind that the package does not.</summary>
    public bool IsChanged => Schema.Record.IsSource || removed.Count > 0 || Entities.Any(entity => !entity.IsPackaged);

    /// <summary>The C# name of the entity with an id.</summary>
    public string Identifier(string id) => identifiers[id];

    public IReadOnlyList<BoundEntity> Entities { get; } = entities;

    /// <summary>The same entities in the order that the kind lists them in.</summary>
    public IReadOnlyList<BoundEntity> Ordered { get; } = Order(schema, entities);

    /// <summary>The ids of the entities that bear a name, in whatever spelling that a search would find.</summary>
    public IEnumerable<string> Named(string name) => NameKeys.Plain(name) is { Length: > 0 } folded ? _byName.Value[folded] : [];

    private static ILookup<string, string> Names(IEnumerable<BoundEntity> entities) => entities
        .SelectMany(entity => NamesOf(entity).Select(NameKeys.Plain).Distinct().Select(name => (Name: name, entity.Id)))
        .ToLookup(named => named.Name, named => named.Id, StringComparer.Ordinal);

    private static IEnumerable<string> NamesOf(BoundEntity entity) => entity.Record.Fields.SelectMany(field => field.Value switch
    {
        BoundTexts texts => texts.Texts.Select(text => text.Text),
        _ => [],
    });

    public BoundEntity? this[string id] => _byId.TryGetValue(id, out BoundEntity? entity) ? entity : null;

    /// <summary>The ids of the entities that refer to one of this kind through the property that <paramref name="property"/> is the inverse of.</summary>
    public IReadOnlyList<string> Inverse(string property, string id) => _inverses.TryGetValue((property, id), out List<string>? ids) ? ids : [];

    /// <summary>Notes one referrer of an id; all that it says of the id follow one another.</summary>
    public void AddInverse(string property, string id, string referrer)
    {
        if (!_inverses.TryGetValue((property, id), out List<string>? ids))
        {
            _inverses.Add((property, id), ids = []);
        }

        if (ids.Count == 0 || ids[ids.Count - 1] != referrer)
        {
            ids.Add(referrer);
        }
    }

    private static IReadOnlyList<BoundEntity> Order(KindSchema schema, IReadOnlyList<BoundEntity> entities) =>
        schema.OrderBy is null ? entities : [.. entities.OrderBy(entity => SortKey(entity.Record[schema.OrderBy]), StringComparer.Ordinal)];

    // Dates in ISO 8601 sort as texts. What has no value comes last.
    private static string SortKey(BoundValue? value) => value switch
    {
        BoundScalar scalar => scalar.Canonical,
        BoundTexts texts => texts.English ?? "",
        _ => "\uFFFF",
    };
}
