using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Ots;
using Ots.EntityFrameworkCore;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Makes properties of OtsReference's types columns.</summary>
public static class OtsReferenceModelExtensions
{
    /// <summary>
    /// Maps every property whose type is a kind of entity to a column of ids, and every <see cref="PartialDate"/> to one of text. Call it in
    /// <c>ConfigureConventions</c>; a property can be configured otherwise in <c>OnModelCreating</c>.
    /// </summary>
    /// <param name="configuration">The builder that <c>ConfigureConventions</c> is given.</param>
    /// <param name="dataset">The data set whose kinds are mapped; <see cref="OtsDataset.Application"/> where none is given.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> is <see langword="null"/>.</exception>
    public static ModelConfigurationBuilder UseOtsReference(this ModelConfigurationBuilder configuration, OtsDataset? dataset = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        foreach (Catalog catalog in (dataset ?? OtsDataset.Application).Catalogs)
        {
            Map(configuration, catalog.EntityType, typeof(EntityIdConverter<>).MakeGenericType(catalog.EntityType));
        }

        Map(configuration, typeof(PartialDate), typeof(PartialDateConverter));
        return configuration;
    }

    // A value of a query that no column gives its mapping, such as one in a projection, needs the second.
    private static void Map(ModelConfigurationBuilder configuration, Type type, Type converter)
    {
        configuration.Properties(type).HaveConversion(converter);
        configuration.DefaultTypeMapping(type).HasConversion(converter);
    }
}
