using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ots.Conversion;
using Ots.Runtime;

namespace Ots;

/// <summary>
/// One entry of a kind: a summit, a state, a person. Immutable and safe to use from any thread.
/// </summary>
/// <remarks>
/// In one <see cref="OtsDataset"/> there is one instance an id. Instances of two data sets are equal where kind and id are.
/// </remarks>
[DebuggerDisplay("{Id,nq}: {ToString(),nq}")]
[JsonConverter(typeof(EntityAddressConverter))]
public abstract class Entity : IEquatable<Entity>
{
    /// <summary>For generated code alone: what the entity's properties read their values from.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "Generated code reads it on the way to the first value.")]
    [SuppressMessage("Naming", "CA1707:Identifiers should not contain underscores", Justification = "No property of a record can have this name.")]
    protected internal readonly Row __row;

    internal readonly Catalog Catalog;

    private string? _id;

    /// <summary>For generated code alone.</summary>
    /// <param name="catalog">The catalog that the entity is in.</param>
    /// <param name="position">Where its row starts.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Entity(Catalog catalog, int position)
    {
        Catalog = catalog;
        __row = new Row(this, position, 1);
    }

    /// <summary>The id: the name of the entity's YAML file. It is for ever: never reused, never given another meaning.</summary>
    public string Id => _id ??= __row.Id;

    /// <summary>The data set that the entity belongs to and that its references lead into.</summary>
    public OtsDataset Dataset => Catalog.Dataset;

    /// <summary>For generated code alone: the keys that YAML can state and how their values look, for whoever writes them all.</summary>
    /// <remarks>A line a key; where a value is a nested record, the number of the section with its keys. A section ends with a line of one hyphen.</remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [SuppressMessage("Naming", "CA1707:Identifiers should not contain underscores", Justification = "No property of a record can have this name.")]
    protected virtual ReadOnlySpan<byte> __Fields => default;

    internal ReadOnlySpan<byte> Fields => __Fields;

    /// <summary>The layer and the file that state the entity: the topmost where several do.</summary>
    public DataOrigin Origin => __row.Has("@file"u8) ? new DataOrigin(Dataset.Name, __row.Text("@file"u8)) : Packaged;

    private DataOrigin Packaged => new(OtsDataset.Packaged.Name, $"data/{Catalog.Folder}/{Id}.yaml");

    /// <summary>The layer and the file that state one value of the entity, or that clear it: the topmost where each states a part.</summary>
    /// <param name="key">The value's YAML key, such as <c>theme</c> or <c>name.tr</c>. Lists are stated as a whole.</param>
    /// <returns>The file of the project's own layer where that states the key, one above it or one below; else that of the layer under it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public DataOrigin OriginOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return !__row.Has("@stated"u8) || __row.Text("@stated"u8).Split(' ').Any(stated => IsWithin(key, stated) || IsWithin(stated, key)) ? Origin : Packaged;
    }

    private static bool IsWithin(string key, string outer) =>
        outer.Length > 0 && key.StartsWith(outer, StringComparison.Ordinal) && (key.Length == outer.Length || key[outer.Length] == '.');

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
