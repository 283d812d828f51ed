using System.Collections;
using System.Reflection;

namespace Ots.Tests;

/// <summary>What holds for every entity.</summary>
public sealed class DataTests
{
    public static TheoryData<string> Folders { get; } = [.. OtsDataset.Packaged.Catalogs.Select(catalog => catalog.Folder)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_property_of_every_entity_can_be_read(string folder)
    {
        int values = 0;
        foreach (Entity entity in Entities(folder))
        {
            Read(entity, ref values);
        }

        Assert.True(values > 0);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_entity_cites_a_source(string folder)
    {
        foreach (Entity entity in Entities(folder).Where(entity => entity is not Source))
        {
            Assert.NotEmpty(((ICited)entity).Sources);
        }
    }

    [Fact]
    public void Every_source_is_cited()
    {
        HashSet<Source> cited = [.. OtsDataset.Packaged.Catalogs
            .SelectMany(catalog => catalog.Entities)
            .OfType<ICited>()
            .SelectMany(entity => entity.Sources.Select(citation => citation.Source).Concat(entity.Disputes.SelectMany(dispute => dispute.Sources)))];

        Assert.Empty(Sources.All.Except(cited));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_citation_names_keys_that_the_record_has(string folder)
    {
        foreach (Entity entity in Entities(folder).Where(entity => entity is not Source))
        {
            string[] known = [.. entity.GetType().GetProperties().Select(property => Kebab(property.Name))];
            IEnumerable<string> supported = ((ICited)entity).Sources.SelectMany(citation => citation.Supports);
            Assert.All(supported, key => Assert.Contains(key.Split('.')[0], known));
        }
    }

    private static IReadOnlyList<Entity> Entities(string folder) => OtsDataset.Packaged.Catalogs.Single(catalog => catalog.Folder == folder).Entities;

    // Reads all that a record says, down to its nested records; entities that it refers to have their own turn.
    private static void Read(object record, ref int values)
    {
        Assert.False(string.IsNullOrWhiteSpace(record.ToString()));
        foreach (PropertyInfo property in record.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            object? value = property.GetValue(record);
            values += value is null ? 0 : 1;
            foreach (object? item in value is IEnumerable list and not string ? list.Cast<object?>() : [value])
            {
                if (item?.GetType() is { Namespace: "Ots", IsClass: true } type && !typeof(Entity).IsAssignableFrom(type) && !typeof(OtsDataset).IsAssignableFrom(type))
                {
                    Read(item, ref values);
                }
            }
        }
    }

    private static string Kebab(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
