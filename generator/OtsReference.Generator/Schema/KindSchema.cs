using Ots.Generator.Collections;

namespace Ots.Generator.Schema;

/// <summary>A kind of entity.</summary>
/// <param name="Path">The C# file that declares it.</param>
/// <param name="Folder">The folder of its YAML files.</param>
/// <param name="Catalog">The name of its static class.</param>
/// <param name="Record">Its properties.</param>
/// <param name="IsSuccession">Whether at most one of the periods runs on a date.</param>
/// <param name="IsSearchedByWord">Whether one word of a name finds an entity.</param>
/// <param name="IsMentionable">Whether running text is searched for its names.</param>
/// <param name="OrderBy">The property that its entities are listed by.</param>
/// <param name="Summary">The template of its members' documentation.</param>
/// <param name="Citable">Where it documents others: which properties make the link.</param>
/// <param name="Views">The static classes that show some of it.</param>
internal sealed record KindSchema(
    string Path,
    string Folder,
    string Catalog,
    RecordSchema Record,
    bool IsSuccession,
    bool IsSearchedByWord,
    bool IsMentionable,
    string? OrderBy,
    string? Summary,
    CitableSchema? Citable,
    EquatableArray<ViewSchema> Views);

/// <summary>Which properties give the text and the address of a link.</summary>
internal sealed record CitableSchema(string Title, string Address);

/// <summary>A static class that shows the entities with a period of some value, of the enum <paramref name="ValueType"/>.</summary>
internal sealed record ViewSchema(string Catalog, string Periods, string Property, string Value, string ValueType);
