namespace Ots.Schema;

/// <summary>
/// Marks a text property whose value names one entity of its kind and no other. The kind's static class gets a
/// <c>GetBy</c> and a <c>TryGetBy</c> method for it.
/// </summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class UniqueKeyAttribute : Attribute;
