namespace Ots.Schema;

/// <summary>Lets YAML write a nested record as one scalar, the value of <paramref name="property"/>.</summary>
/// <param name="property">The property that the scalar sets.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ShorthandAttribute(string property) : Attribute
{
    /// <summary>The property that the scalar sets.</summary>
    public string Property { get; } = property;
}
