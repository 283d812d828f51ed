using System.ComponentModel;
using System.Diagnostics;
using Ots.Runtime;

namespace Ots;

/// <summary>
/// One entry of a kind: a summit, a state, a person. Immutable and safe to use from any thread.
/// </summary>
/// <remarks>
/// In one <see cref="OtsDataset"/> there is one instance an id. Instances of two data sets are equal where kind and id are.
/// </remarks>
[DebuggerDisplay("{Id,nq}: {ToString(),nq}")]
public abstract class Entity : IEquatable<Entity>
{
    /// <summary>For generated code alone.</summary>
    /// <param name="reader">Where the entity is read from.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Entity(ref EntityReader reader)
    {
        Id = reader.Id;
        Dataset = reader.Dataset;
        Row = reader.Row;
        reader.Owner = this;
    }

    /// <summary>The id: the name of the entity's YAML file. It is for ever: never reused, never given another meaning.</summary>
    public string Id { get; }

    /// <summary>The data set that the entity belongs to and that its references lead into.</summary>
    public OtsDataset Dataset { get; }

    internal int Row { get; }

    /// <summary>Whether the other is of the same kind and has the same id, in this or another data set.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are the same entity.</returns>
    public bool Equals(Entity? other) => ReferenceEquals(this, other) || (other is not null && other.GetType() == GetType() && other.Id == Id);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Entity);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);

    /// <summary>The entity's name in English, or its id where the kind has no names.</summary>
    /// <returns>A text for people; not a key.</returns>
    public override string ToString() => Id;

    /// <summary>Whether two are the same entity, in one or in two data sets.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Entity? left, Entity? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two are not the same entity.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Entity? left, Entity? right) => !(left == right);
}
