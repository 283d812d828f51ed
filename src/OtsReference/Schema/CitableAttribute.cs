namespace Ots.Schema;

/// <summary>
/// Says how the documentation of a member links to an entity of this kind, where a property that <see cref="CitesAttribute"/> marks leads to it.
/// </summary>
/// <param name="title">The property with the link's text.</param>
/// <param name="address">The property with the link's address.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CitableAttribute(string title, string address) : Attribute
{
    /// <summary>The property with the link's text.</summary>
    public string Title { get; } = title;

    /// <summary>The property with the link's address.</summary>
    public string Address { get; } = address;
}
