namespace Ots.Schema;

/// <summary>Marks a property whose texts name the entity, so that <c>Find</c> finds it by them.</summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class SearchableAttribute : Attribute;
