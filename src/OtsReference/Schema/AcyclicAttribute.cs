namespace Ots.Schema;

/// <summary>
/// Marks a reference to an entity of the same kind that never leads back to where it started: an organ is no part of itself.
/// </summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class AcyclicAttribute : Attribute;
