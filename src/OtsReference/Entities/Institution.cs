using Ots.Schema;

namespace Ots;

/// <summary>The organization, an organ of it, or another body.</summary>
[Kind("institutions", "Institutions")]
[Mentionable]
[Summary("{Name}|, founded {Founded}|, {Seat}")]
public sealed partial class Institution : Entity, ICited, INamed
{
    /// <summary>The name today.</summary>
    [Searchable]
    public partial LocalizedText Name { get; }

    /// <summary>What sort of body it is.</summary>
    public partial InstitutionKind Kind { get; }

    /// <summary>The body that it is a part of.</summary>
    [Acyclic]
    public partial Institution? Parent { get; }

    /// <summary>When it was founded.</summary>
    public partial PartialDate? Founded { get; }

    /// <summary>The summit that founded it.</summary>
    public partial Summit? FoundedAt { get; }

    /// <summary>Where it has its seat.</summary>
    public partial Place? Seat { get; }

    /// <summary>Its website.</summary>
    public partial Uri? Website { get; }

    /// <summary>The post that heads it.</summary>
    public partial Post? Head { get; }

    /// <summary>The names it had before, the earliest first.</summary>
    public partial IReadOnlyList<FormerName> FormerNames { get; }

    /// <summary>The times as an observer of the organization, the earliest first.</summary>
    public partial IReadOnlyList<Membership> Memberships { get; }

    /// <summary>Other names and spellings.</summary>
    public partial IReadOnlyList<Alias> Aliases { get; }

    /// <summary>The titles and awards given to it.</summary>
    [Inverse("Grants.Institution")]
    public partial IReadOnlyList<Award> Awards { get; }

    /// <summary>The sources.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <summary>Where sources disagree.</summary>
    public partial IReadOnlyList<Dispute> Disputes { get; }

    /// <inheritdoc/>
    public override string ToString() => Name.ToString();
}
