using Ots.Generator.Naming;

namespace Ots.Generator.Schema;

/// <summary>A property of a record that YAML gives a value, or that the compiler works out (<paramref name="Inverse"/>, <paramref name="IsOwner"/>).</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="Shape">How the value, or an item of the list, looks.</param>
/// <param name="TypeName">The full C# name of the enum, the record or the kind; otherwise empty.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="IsRequired">Whether YAML has to give it.</param>
/// <param name="IsUnique">Whether the value names one entity of the kind.</param>
/// <param name="Searchable">How the value names the entity in searches, where it does.</param>
/// <param name="IsCitation">Whether it leads to what supports the entity's facts.</param>
/// <param name="IsOwner">Whether it holds the entity that the nested record belongs to.</param>
/// <param name="IsAcyclic">Whether following it never leads back.</param>
/// <param name="NamesFacts">Whether its texts are keys of facts beside the nested record.</param>
/// <param name="Inverse">The path of the property that this is the inverse of.</param>
internal sealed record PropertySchema(
    string Name,
    ValueShape Shape,
    string TypeName,
    bool IsList,
    bool IsRequired,
    bool IsUnique,
    SearchableSchema? Searchable,
    bool IsCitation,
    bool IsOwner,
    bool IsAcyclic,
    bool NamesFacts,
    string? Inverse)
{
    /// <summary>The key in YAML.</summary>
    public string Key { get; } = Casing.Kebab(Name);

    /// <summary>Whether a YAML file can state it.</summary>
    public bool IsStated => Inverse is null && !IsOwner;
}

/// <summary>How a text names its entity.</summary>
/// <param name="Language">The property beside it with the tag of its language.</param>
/// <param name="WeakIf">The property beside it and the value, <c>Property.Value</c>, with which it identifies nothing.</param>
/// <param name="IsTitle">Whether it is found as it stands only, and identifies nothing.</param>
internal sealed record SearchableSchema(string? Language, string? WeakIf, bool IsTitle);
