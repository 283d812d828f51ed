namespace Ots.Schema;

/// <summary>
/// Marks a kind of <see cref="IPeriod"/> that follow one another, so that <c>On</c> has one answer a date instead of a list.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SuccessionAttribute : Attribute;
