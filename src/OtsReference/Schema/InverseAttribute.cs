namespace Ots.Schema;

/// <summary>
/// Marks a list of entities that no YAML file states: those whose property <paramref name="property"/> refers to this one.
/// </summary>
/// <param name="property">
/// The referring property of the list's element type; a dot leads into a nested record, as in <c>Terms.Post</c>.
/// </param>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class InverseAttribute(string property) : Attribute
{
    /// <summary>The referring property.</summary>
    public string Property { get; } = property;
}
