namespace Ots.Schema;

/// <summary>Says by which property a kind's entities are listed; entities of equal value follow by id.</summary>
/// <param name="property">A property that holds a date or a text.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OrderByAttribute(string property) : Attribute
{
    /// <summary>The property to order by.</summary>
    public string Property { get; } = property;
}
