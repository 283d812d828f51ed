namespace Ots.Schema;

/// <summary>
/// Marks the property that leads to what supports an entity's facts: the documentation of the entity's member links to it.
/// </summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class CitesAttribute : Attribute;
