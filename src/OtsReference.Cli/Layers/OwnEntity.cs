using Ots.Generator.Schema;
using Ots.Runtime;

namespace Ots.Cli.Layers;

/// <summary>An entity of a kind that a project declares: the tool has no type for it, and reads its row by the schema.</summary>
internal sealed class OwnEntity(OwnKind kind, Catalog catalog, int position) : Entity(catalog, position)
{
    public OwnKind Kind => kind;

    public Row Row => __row;

    /// <summary>The first text in several languages, which is the name of most kinds, in English.</summary>
    public override string ToString() =>
        kind.Schema.Record.Properties.FirstOrDefault(property => property is { Shape: ValueShape.Localized, IsList: false } && Row.Has(OwnKind.Key(property))) is { } name
            ? Row.Localized(OwnKind.Key(name)).ToString()
            : Id;
}
