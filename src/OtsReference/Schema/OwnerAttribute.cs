namespace Ots.Schema;

/// <summary>Marks the property of a nested record that holds the entity the record belongs to. No YAML file states it.</summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class OwnerAttribute : Attribute;
