namespace Ots;

/// <summary>What changed for an entity.</summary>
public static class TimelineExtensions
{
    /// <summary>
    /// What changed for an entity, in order: a state's memberships, chairmanships, heads of state, names and capitals; an institution's founding, names, memberships and heads;
    /// a place's names and summits; the terms of a person or a post; a summit or a period itself. Other kinds have no changes.
    /// </summary>
    /// <param name="entity">The entity.</param>
    /// <returns>The changes. Worked out when it is called.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is <see langword="null"/>.</exception>
    public static Timeline Timeline(this Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return Ots.Timeline.Of(entity);
    }
}
