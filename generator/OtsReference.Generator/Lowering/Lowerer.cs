using Ots.Generator.Binding;
using Ots.Generator.Collections;
using Ots.Generator.Linking;
using Ots.Generator.Schema;

namespace Ots.Generator.Lowering;

/// <summary>Turns linked entities into the lines and tables that are emitted.</summary>
internal static class Lowerer
{
    /// <summary>Lowers the kinds that the project compiles.</summary>
    /// <param name="compiled">Those kinds.</param>
    /// <param name="kinds">All kinds.</param>
    /// <param name="schema">The records.</param>
    /// <param name="rootNamespace">Where packaged kinds' static classes are made public, if anywhere.</param>
    public static EquatableArray<KindModel> Lower(IReadOnlyList<LinkedKind> compiled, IReadOnlyList<LinkedKind> kinds, DataSchema schema, string rootNamespace)
    {
        Documentation documentation = new(kinds.ToDictionary(kind => kind.Schema.Record.TypeName, StringComparer.Ordinal), schema);
        bool hasPackage = schema.Kinds.Any(kind => !kind.Record.IsSource);
        return compiled.Select(kind => Lower(kind, schema, documentation, CatalogHome.Of(kind.Schema, rootNamespace), hasPackage)).ToEquatableArray();
    }

    private static KindModel Lower(LinkedKind kind, DataSchema schema, Documentation documentation, CatalogHome home, bool hasPackage) =>
        new(
            kind.Schema,
            home,
            kind.Entities.Select(entity => new EntityModel(
                entity.Id,
                kind.Identifier(entity.Id),
                documentation.Summary(entity, kind.Schema),
                (documentation.OwnLink(entity, kind.Schema) is { } own ? [own] : documentation.Links(entity)).ToEquatableArray(),
                RowWriter.Write(entity, kind, hasPackage))).ToEquatableArray(),
            kind.Ordered.SequenceEqual(kind.Entities) ? EquatableArray<string>.Empty : kind.Ordered.Select(entity => entity.Id).ToEquatableArray(),
            NameForms.Of(kind, schema),
            NameFields.Of(kind.Schema, schema),
            kind.Schema.Record.Properties.Where(property => property.IsUnique).Select(property => new TableModel(
                "By" + property.Name,
                Table(kind.Entities.Select(entity => ((entity.Record[property.Name] as BoundScalar)?.Canonical ?? "", entity.Id))))).ToEquatableArray(),
            kind.Schema.Views.Select(view => new TableModel(
                view.Catalog + "Ids",
                kind.Ordered.Where(entity => IsIn(view, entity)).Select(entity => entity.Id).ToEquatableArray())).ToEquatableArray());

    private static EquatableArray<string> Table(IEnumerable<(string Key, string Id)> entries) =>
        entries.Where(entry => entry.Key.Length > 0)
            .GroupBy(entry => entry.Key, entry => entry.Id)
            .OrderBy(group => group.Key, Utf8Order.Instance)
            .Select(group => group.Key + "\t" + string.Join("\t", group.Distinct()))
            .ToEquatableArray();

    private static bool IsIn(ViewSchema view, BoundEntity entity) =>
        entity.Record[view.Periods] is BoundList periods && periods.Items.OfType<BoundRecord>().Any(
            period => period[view.Property] is BoundScalar value && value.Canonical == view.Value && period["End"] is null);
}
