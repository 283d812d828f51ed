namespace Ots.Schema;

/// <summary>Marks a property whose texts name the entity, so that <c>Find</c> finds it by them.</summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class SearchableAttribute : Attribute
{
    /// <summary>
    /// The property beside it with the BCP 47 tag of the text's language, by which its letters are read. A text in several languages has its tags in itself, and any other is
    /// taken to be English or a code.
    /// </summary>
    public string? Language { get; set; }

    /// <summary>
    /// The property beside it and its value, such as <c>Kind.Weak</c>, with which the text makes the entity a candidate of a search and does not identify it.
    /// </summary>
    public string? WeakIf { get; set; }

    /// <summary>
    /// Whether it is a title as printed rather than a name: it is found as it stands and in no other spelling, and makes the entity a candidate, since others can have the same.
    /// </summary>
    public bool IsTitle { get; set; }
}
