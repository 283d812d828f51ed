namespace Ots.Schema;

/// <summary>Lets <c>Find</c> find the entities of a kind by one word of a name, as persons are by their surname.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SearchByWordAttribute : Attribute;
