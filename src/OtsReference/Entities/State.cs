using Ots.Schema;

namespace Ots;

/// <summary>A state, named as the organization's documents name it; the data set takes no position on any status.</summary>
[Kind("states", "States")]
[View("MemberStates", nameof(Memberships), nameof(Membership.Status), nameof(MembershipStatus.Member))]
[View("ObserverStates", nameof(Memberships), nameof(Membership.Status), nameof(MembershipStatus.Observer))]
[Mentionable]
[Summary("{Name}|, capital {Capital}")]
public sealed partial class State : Entity, ICited
{
    /// <summary>The short name.</summary>
    [Searchable]
    public partial LocalizedText Name { get; }

    /// <summary>The full official name.</summary>
    [Searchable]
    public partial LocalizedText? OfficialName { get; }

    /// <summary>The ISO 3166-1 alpha-2 code, or <see langword="null"/> where ISO gives none.</summary>
    [UniqueKey]
    [Searchable]
    public partial string? IsoAlpha2 { get; }

    /// <summary>The ISO 3166-1 alpha-3 code, or <see langword="null"/> where ISO gives none.</summary>
    [UniqueKey]
    [Searchable]
    public partial string? IsoAlpha3 { get; }

    /// <summary>The ISO 3166-1 numeric code, three digits, or <see langword="null"/> where ISO gives none.</summary>
    [UniqueKey]
    public partial string? IsoNumeric { get; }

    /// <summary>The capital today.</summary>
    public partial Place? Capital { get; }

    /// <summary>The capitals it had before.</summary>
    public partial IReadOnlyList<FormerCapital> FormerCapitals { get; }

    /// <summary>The names it had before.</summary>
    public partial IReadOnlyList<FormerName> FormerNames { get; }

    /// <summary>The ISO 4217 code of the currency.</summary>
    public partial string? Currency { get; }

    /// <summary>The BCP 47 tags of the official languages.</summary>
    public partial IReadOnlyList<string> Languages { get; }

    /// <summary>The national day.</summary>
    public partial NationalDay? NationalDay { get; }

    /// <summary>Since when it is a member of the United Nations, or <see langword="null"/> where it is none.</summary>
    public partial PartialDate? UnMemberSince { get; }

    /// <summary>The times as a member or an observer, the earliest first.</summary>
    public partial IReadOnlyList<Membership> Memberships { get; }

    /// <summary>What to know about the entry.</summary>
    public partial string? Note { get; }

    /// <summary>Other names and spellings.</summary>
    public partial IReadOnlyList<Alias> Aliases { get; }

    /// <summary>The summits it hosted, by date.</summary>
    [Inverse(nameof(Summit.Host))]
    public partial IReadOnlyList<Summit> Summits { get; }

    /// <summary>The sources.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <summary>Where sources disagree.</summary>
    public partial IReadOnlyList<Dispute> Disputes { get; }

    /// <inheritdoc/>
    public override string ToString() => Name.ToString();
}
