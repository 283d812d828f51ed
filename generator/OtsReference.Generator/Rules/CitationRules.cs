using Ots.Generator.Binding;
using Ots.Generator.Diagnostics;
using Ots.Generator.Linking;
using Ots.Generator.Schema;

namespace Ots.Generator.Rules;

/// <summary>Every entity cites a source, every citation names facts that are there, every source is cited.</summary>
internal static class CitationRules
{
    /// <summary>What is wrong with the citations of one entity. A file that could not be read is not blamed for what it does not cite.</summary>
    public static IEnumerable<Problem> Check(BoundEntity entity, KindSchema kind, DataSchema schema)
    {
        if (entity.Record.Fields.Count > 0
            && kind.Record.Properties.FirstOrDefault(property => property.IsList && IsCitation(property, schema)) is { } sources && entity.Record[sources.Name] is not BoundList { Items.Count: > 0 })
        {
            yield return Problem.At(entity.Path, entity.Record.Range.ToStart(), Descriptors.MissingSource, kind.Record.Name, entity.Id, sources.Key);
        }

        foreach (Problem problem in Records.In(entity.Record).SelectMany(record => UnknownFacts(record, entity.Path, schema)))
        {
            yield return problem;
        }
    }

    /// <summary>Sources that nothing refers to.</summary>
    public static IEnumerable<Problem> Unused(IReadOnlyList<LinkedKind> kinds)
    {
        HashSet<(string, string)> cited = [.. kinds.SelectMany(kind => kind.Entities).SelectMany(entity => References.In(entity.Record)).Select(reference => (reference.KindType, reference.Id))];
        return
            from kind in kinds
            where kind.Schema.Citable is not null
            from entity in kind.Entities
            where !cited.Contains((entity.KindType, entity.Id))
            select Problem.At(entity.Path, entity.Record.Range.ToStart(), Descriptors.UnusedSource, entity.Id);
    }

    private static bool IsCitation(PropertySchema property, DataSchema schema) =>
        property.Shape == ValueShape.Record && schema.Record(property.TypeName).Properties.Any(nested => nested.IsCitation);

    // The texts in the nested records of a record that have to name its facts.
    private static IEnumerable<Problem> UnknownFacts(BoundRecord record, string path, DataSchema schema)
    {
        var names =
            from field in record.Fields
            from nested in Items(field.Value).OfType<BoundRecord>()
            from property in schema.Record(nested.TypeName).Properties
            where property.NamesFacts
            from name in Items(nested[property.Name]).OfType<BoundScalar>()
            select name;
        HashSet<string>? facts = null;
        Suggestions? suggestions = null;
        foreach (BoundScalar name in names)
        {
            facts ??= [.. Facts(record, "", schema)];
            if (!facts.Contains(name.Canonical))
            {
                suggestions ??= new Suggestions(facts.OrderBy(fact => fact, StringComparer.Ordinal));
                Suggestion meant = suggestions.For(name.Canonical);
                yield return Problem.At(path, name.Range, Descriptors.UnknownFact, name.Canonical, meant.Sentence) with { Fix = EndsInLanguage(name.Canonical) ? null : meant.Fix };
            }
        }
    }

    // A language that is one is no misspelling: the text in it may be missing.
    private static bool EndsInLanguage(string name) =>
        name.LastIndexOf('.') is >= 0 and var dot && dot == name.Length - 3 && LanguageTags.IsKnown(name.Substring(dot + 1));

    private static IEnumerable<string> Facts(BoundRecord record, string prefix, DataSchema schema) =>
        from field in record.Fields
        let key = prefix + schema.Record(record.TypeName).Property(field.Property)!.Key
        from fact in Items(field.Value).SelectMany(item => item switch
        {
            BoundRecord nested => Facts(nested, key + ".", schema),
            BoundTexts texts => texts.Texts.Select(text => $"{key}.{text.Language}"),
            _ => [],
        }).Prepend(key)
        select fact;

    private static IEnumerable<BoundValue> Items(BoundValue? value) => value switch
    {
        null => [],
        BoundList list => list.Items,
        _ => [value],
    };
}
