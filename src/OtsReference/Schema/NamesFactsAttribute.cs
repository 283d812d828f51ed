namespace Ots.Schema;

/// <summary>
/// Marks a text, or texts, that name facts by their YAML keys, such as <c>start</c>, <c>name.tr</c> or <c>terms.start</c>, counted from
/// the record that the nested one stands in. A name that leads to nothing that is stated there is an error.
/// </summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class NamesFactsAttribute : Attribute;
