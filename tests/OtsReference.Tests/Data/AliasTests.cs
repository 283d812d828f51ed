namespace Ots.Tests.Data;

/// <summary>Every spelling leads to its entity, and to no other unless that is known.</summary>
public sealed class AliasTests
{
    [Fact]
    public void Every_name_finds_its_entity_and_only_it() => Problems.None(OtsDataset.Packaged.Catalogs.SelectMany(Compare));

    private static IEnumerable<string> Compare(Catalog catalog)
    {
        foreach (Entity entity in catalog.Entities.Where(entity => entity is ICited))
        {
            foreach ((string text, bool isWeak) in Names(entity))
            {
                Entity[] found = [.. OtsDataset.Packaged.Find(text).Where(catalog.Entities.Contains)];
                if (!found.Contains(entity))
                {
                    yield return $"{Problems.File(entity)}: \"{text}\" does not find it";
                }
                else if (found.Length > 1 && !isWeak)
                {
                    yield return $"{Problems.File(entity)}: \"{text}\" also finds {string.Join(", ", found.Where(other => other != entity).Select(other => other.Id))}; an alias that several share is of the kind weak";
                }
            }
        }
    }

    private static IEnumerable<(string Text, bool IsWeak)> Names(Entity entity)
    {
        IReadOnlyList<Alias> aliases = entity.GetType().GetProperty("Aliases")?.GetValue(entity) as IReadOnlyList<Alias> ?? [];
        return Statement.Of(entity)
            .Where(statement => statement.Language is not null && statement.Path.StartsWith("name.", StringComparison.Ordinal))
            .Select(statement => ((string)statement.Value, false))
            .Concat(aliases.Select(alias => (alias.Text, alias.Kind == AliasKind.Weak)));
    }
}
