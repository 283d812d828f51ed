namespace Ots.Tests.Data;

/// <summary>Every fact can be looked up, and every source is there for a fact.</summary>
public sealed class SourceTests
{
    private static readonly ICited[] s_cited = [.. OtsDataset.Packaged.Catalogs.SelectMany(catalog => catalog.Entities).OfType<ICited>()];

    [Fact]
    public void Every_entity_cites_a_source() => Problems.None(
        from entity in s_cited
        where entity.Sources.Count == 0
        select $"{Problems.File((Entity)entity)}: cites no source");

    [Fact]
    public void Every_source_is_cited()
    {
        HashSet<object> cited = [.. s_cited.SelectMany(entity => Statement.Of(entity)).Select(statement => statement.Value).OfType<Source>()];

        Problems.None(Sources.All.Where(source => !cited.Contains(source)).Select(source => $"{Problems.File(source)}: nothing cites it"));
    }

    [Fact]
    public void A_citation_names_facts_that_are_there() => Problems.None(
        from entity in s_cited
        from problem in Unknown(entity, "")
        select $"{Problems.File((Entity)entity)}: {problem}");

    [Fact]
    public void A_dispute_is_about_a_fact_that_is_there() => Problems.None(
        from entity in s_cited
        let paths = Paths(entity)
        from dispute in entity.Disputes
        where dispute.Sources.Count == 0 || !paths.Contains(dispute.Field)
        select $"{Problems.File((Entity)entity)}: the dispute about '{dispute.Field}' has no such fact or no source");

    [Fact]
    public void A_page_is_one_source() => Problems.None(
        from source in Sources.All
        group source by source.Url.Host.Replace("www.", "", StringComparison.Ordinal) + source.Url.PathAndQuery.TrimEnd('/') + source.Url.Fragment into same
        where same.Count() > 1
        select $"{string.Join(", ", same.Select(Problems.File))}: the same address, {same.First().Url}");

    [Fact]
    public void A_source_was_published_before_it_was_consulted_and_consulted_before_the_data_was_closed() => Problems.None(
        from source in Sources.All
        where source.Published?.Earliest > source.Consulted || source.Consulted > OtsDataset.Packaged.AsOf
        select $"{Problems.File(source)}: published {source.Published}, consulted {source.Consulted:yyyy-MM-dd}, the data is as of {OtsDataset.Packaged.AsOf:yyyy-MM-dd}");

    // The keys that a record's citations name without the record having them, and so in each of its entries.
    private static IEnumerable<string> Unknown(object record, string prefix)
    {
        HashSet<string> paths = Paths(record);
        IEnumerable<Citation> own = record.GetType().GetProperty(nameof(ICited.Sources))?.GetValue(record) as IReadOnlyList<Citation> ?? [];
        foreach (string key in own.SelectMany(citation => citation.Supports).Where(key => !paths.Contains(key)))
        {
            yield return $"sources of {(prefix.Length == 0 ? "the entry" : prefix)} support '{key}', which is not stated";
        }

        foreach (var property in Statement.PropertiesOf(record.GetType()).Where(property => property.Name is not (nameof(ICited.Sources) or nameof(ICited.Disputes))))
        {
            IEnumerable<object> items = property.GetValue(record) switch
            {
                string or LocalizedText or Entity or null => [],
                IEnumerable<object> list => list.Where(item => item is not Entity and not string),
                { } value when value.GetType().IsClass => [value],
                _ => [],
            };
            foreach (string problem in items.SelectMany(item => Unknown(item, Statement.Kebab(property.Name))))
            {
                yield return problem;
            }
        }
    }

    private static HashSet<string> Paths(object record) =>
    [
        .. from statement in Statement.Of(record)
           where !statement.Path.Split('.').Any(part => part is "sources" or "disputes")
           let parts = statement.Path.Split('.')
           from count in Enumerable.Range(1, parts.Length)
           select string.Join('.', parts.Take(count)),
    ];
}
