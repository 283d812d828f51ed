namespace Ots.Tests.Data;

/// <summary>Every spelling leads to its entity, and to no other unless that is known.</summary>
public sealed class AliasTests
{
    [Fact]
    public void Every_name_finds_its_entity_and_only_it() => Problems.None(OtsDataset.Packaged.Catalogs.SelectMany(Compare));

    [Fact]
    public void What_is_said_to_be_ambiguous_is() => Problems.None(
        from line in Ambiguities()
        where !OtsDataset.Packaged.Catalogs.Single(catalog => catalog.Folder == line.Folder).Entities.Any(entity => Names(entity).Any(name => name.Text == line.Text))
        select $"data/ambiguities.txt: {line.Folder} have no name \"{line.Text}\"");

    private static IEnumerable<string> Compare(Catalog catalog)
    {
        HashSet<string> known = [.. Ambiguities().Where(line => line.Folder == catalog.Folder).Select(line => line.Text)];
        foreach (Entity entity in catalog.Entities.Where(entity => entity is ICited))
        {
            foreach ((string text, bool isWeak) in Names(entity))
            {
                Entity[] found = [.. OtsDataset.Packaged.Find(text).Where(catalog.Entities.Contains)];
                if (!found.Contains(entity))
                {
                    yield return $"{Problems.File(entity)}: \"{text}\" does not find it";
                }
                else if (found.Length > 1 && !isWeak && !known.Contains(text))
                {
                    yield return $"{Problems.File(entity)}: \"{text}\" also finds {string.Join(", ", found.Where(other => other != entity).Select(other => other.Id))}; make it weak, or list it in data/ambiguities.txt";
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

    private static IEnumerable<(string Folder, string Text)> Ambiguities() =>
        from line in File.ReadAllLines(Repository.PathOf("data", "ambiguities.txt"))
        where line.Length > 0 && line[0] != '#'
        let parts = line.Split('\t', 2)
        select (parts[0], parts[1]);
}
