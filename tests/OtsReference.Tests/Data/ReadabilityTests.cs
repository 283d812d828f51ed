using System.Collections;
using System.Reflection;

namespace Ots.Tests.Data;

/// <summary>What the compiler wrote can be read.</summary>
public sealed class ReadabilityTests
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
}
