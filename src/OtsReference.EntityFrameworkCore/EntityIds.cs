namespace Ots.EntityFrameworkCore;

/// <summary>Ids as a database holds them.</summary>
public static class EntityIds
{
    /// <summary>The entity with an id, in <see cref="OtsDataset.Application"/>.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <param name="id">The id.</param>
    /// <returns>The entity.</returns>
    /// <exception cref="InvalidOperationException">There is no entity of the kind with that id: the data set is older than what was stored, or another program wrote it.</exception>
    public static T Read<T>(string id)
        where T : Entity, IParsable<T> =>
        T.TryParse(id, null, out T? entity) && entity.Id == id
            ? entity
            : throw new InvalidOperationException($"The database has '{id}' where the id of a {typeof(T).Name} is expected, and the data set has none with that id.");
}
