namespace Ots.Samples.MinimalApi;

/// <summary>An entity in a list.</summary>
/// <param name="Entity">Which one, as folder and id: the path of its page.</param>
/// <param name="Name">Its name in English.</param>
public sealed record Link(Entity Entity, string Name)
{
    /// <summary>The entry of an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <returns>The entry.</returns>
    public static Link To(Entity entity) => new(entity, entity.ToString());
}

/// <summary>The organization on a date.</summary>
/// <param name="Date">The date.</param>
/// <param name="Members">The members.</param>
/// <param name="Observers">The observers, of more than one kind.</param>
/// <param name="Chair">The state in the chair.</param>
/// <param name="SecretaryGeneral">The Secretary General.</param>
public sealed record Day(DateOnly Date, IReadOnlyList<Entity> Members, IReadOnlyList<Entity> Observers, State? Chair, Official? SecretaryGeneral)
{
    /// <summary>What the data set says of a date.</summary>
    /// <param name="snapshot">That.</param>
    public Day(OtsSnapshot snapshot)
        : this(snapshot.Date, snapshot.Members, snapshot.Observers, snapshot.Chairmanship?.State, snapshot.SecretaryGeneral)
    {
    }
}
