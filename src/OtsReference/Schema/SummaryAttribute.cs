namespace Ots.Schema;

/// <summary>
/// Says what the documentation of a generated member shows, so that an editor's tooltip answers the first question.
/// </summary>
/// <param name="template">
/// Segments divided by <c>|</c>, each with one property in braces, as in <c>{Name}|, {Start}|, {Place}</c>. A segment whose
/// property has no value, or the value of the segment before it, is left out.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SummaryAttribute(string template) : Attribute
{
    /// <summary>The template.</summary>
    public string Template { get; } = template;
}
