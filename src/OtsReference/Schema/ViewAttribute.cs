namespace Ots.Schema;

/// <summary>
/// Adds a static class that shows some of a kind's entities: those with a period in <paramref name="periods"/> whose
/// <paramref name="property"/> is <paramref name="value"/>. Its list holds those with an open period; its <c>On</c> answers for any date.
/// </summary>
/// <param name="catalog">The name of the static class to generate, such as <c>MemberStates</c>.</param>
/// <param name="periods">The property that lists nested records which are an <see cref="IPeriod"/>.</param>
/// <param name="property">The enum property of the nested record to look at.</param>
/// <param name="value">The name of the enum value.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
public sealed class ViewAttribute(string catalog, string periods, string property, string value) : Attribute
{
    /// <summary>The name of the generated static class.</summary>
    public string Catalog { get; } = catalog;

    /// <summary>The property that lists the periods.</summary>
    public string Periods { get; } = periods;

    /// <summary>The enum property of a period.</summary>
    public string Property { get; } = property;

    /// <summary>The name of the enum value that a period must have.</summary>
    public string Value { get; } = value;
}
