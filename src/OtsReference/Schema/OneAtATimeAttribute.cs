namespace Ots.Schema;

/// <summary>
/// Marks a nested <see cref="IPeriod"/> of which only one at a time runs for each entity that it refers to: a post has one holder.
/// </summary>
/// <param name="by">The property that refers to the entity.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OneAtATimeAttribute(string by) : Attribute
{
    /// <summary>The property that refers to the entity.</summary>
    public string By { get; } = by;

    /// <summary>The truth of the period that takes it out of the rule, such as that the holder was acting.</summary>
    public string? Unless { get; init; }

    /// <summary>The truth of the entity referred to that takes all its periods out of the rule, such as that the post is shared.</summary>
    public string? UnlessOfEntity { get; init; }
}
