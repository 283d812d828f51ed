using Ots.Schema;

namespace Ots;

/// <summary>A city or another place where something met or has its seat.</summary>
[Kind("places", "Places")]
[Mentionable]
[Summary("{Name}|, {State}")]
public sealed partial class Place : Entity, ICited, INamed
{
    /// <summary>The name today.</summary>
    [Searchable]
    public partial LocalizedText Name { get; }

    /// <summary>The state it lies in.</summary>
    public partial State? State { get; }

    /// <summary>The identifier of its item in Wikidata, such as <c>Q5753</c>, or <see langword="null"/> where sources give none or disagree.</summary>
    [UniqueKey]
    public partial string? Wikidata { get; }

    /// <summary>Where it lies.</summary>
    public partial Coordinates? Coordinates { get; }

    /// <summary>The names it had before, the earliest first.</summary>
    public partial IReadOnlyList<FormerName> FormerNames { get; }

    /// <summary>Other names and spellings.</summary>
    public partial IReadOnlyList<Alias> Aliases { get; }

    /// <summary>The summits that met there, by date.</summary>
    [Inverse(nameof(Summit.Place))]
    public partial IReadOnlyList<Summit> Summits { get; }

    /// <summary>The titles and awards given to it.</summary>
    [Inverse("Grants.Place")]
    public partial IReadOnlyList<Award> Awards { get; }

    /// <summary>The sources.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <summary>Where sources disagree.</summary>
    public partial IReadOnlyList<Dispute> Disputes { get; }

    /// <inheritdoc/>
    public override string ToString() => Name.ToString();
}
