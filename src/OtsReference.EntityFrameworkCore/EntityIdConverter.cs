using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ots.EntityFrameworkCore;

/// <summary>
/// Stores an entity as its id, and reads the id in <see cref="OtsDataset.Application"/>. An id is for ever, so that what is stored is not to be
/// migrated when a name changes. Names are not read: a column holds ids.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
public sealed class EntityIdConverter<T> : ValueConverter<T, string>
    where T : Entity, IParsable<T>
{
    /// <summary>The most characters that an id has.</summary>
    public const int MaxIdLength = 100;

    /// <summary>A converter; it holds nothing.</summary>
    public EntityIdConverter()
        : base(ToId, ToEntity, new ConverterMappingHints(size: MaxIdLength))
    {
    }

    // Compiled models print these expressions, so that they call what anybody can.
    private static Expression<Func<T, string>> ToId => static entity => entity.Id;

    private static Expression<Func<string, T>> ToEntity => static id => EntityIds.Read<T>(id);
}
