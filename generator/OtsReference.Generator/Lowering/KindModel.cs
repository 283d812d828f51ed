using Ots.Generator.Collections;
using Ots.Generator.Schema;

namespace Ots.Generator.Lowering;

/// <summary>All that the source of a kind's static class says, with no trace of where in YAML it stood: equal models, equal source.</summary>
/// <param name="Schema">The kind.</param>
/// <param name="Home">Where its static classes are.</param>
/// <param name="Entities">The entities by id.</param>
/// <param name="Order">The ids in listing order; empty where that is the order of the ids.</param>
/// <param name="Names">The names with the ids of those they name.</param>
/// <param name="NameFields">Where the rows hold the names that running text can mention.</param>
/// <param name="Keys">For each unique property, its values with the ids.</param>
/// <param name="Views">For each view, the ids that it lists.</param>
internal sealed record KindModel(
    KindSchema Schema,
    CatalogHome Home,
    EquatableArray<EntityModel> Entities,
    EquatableArray<string> Order,
    NameTables Names,
    EquatableArray<string> NameFields,
    EquatableArray<TableModel> Keys,
    EquatableArray<TableModel> Views)
{
    // A program's literals in UTF-16 have 16 MiB together. There are a dozen packaged kinds.
    private const int LongestUtf16 = 600_000;

    /// <summary>Whether its texts are encoded when they are first read, which compiles faster, rather than when they are compiled.</summary>
    public bool EncodesAtRunTime => Home.IsLayer && Entities.Sum(entity => entity.Row.Length) + Names.Length <= LongestUtf16;
}

/// <summary>One entity.</summary>
/// <param name="Id">The id.</param>
/// <param name="Identifier">The member of the static class.</param>
/// <param name="Summary">What the member's documentation says.</param>
/// <param name="Links">The sources that the documentation links to.</param>
/// <param name="Row">The lines that the runtime reads.</param>
internal sealed record EntityModel(string Id, string Identifier, string Summary, EquatableArray<LinkModel> Links, string Row);

internal sealed record LinkModel(string Title, string Address);

/// <summary>A named table of lines.</summary>
internal sealed record TableModel(string Name, EquatableArray<string> Lines);
