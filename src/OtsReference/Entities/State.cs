using Ots.Schema;

namespace Ots;

/// <summary>A state, named as the organization's documents name it; the data set takes no position on any status.</summary>
[Kind("states", "States")]
[View("MemberStates", nameof(Memberships), nameof(Membership.Status), nameof(MembershipStatus.Member))]
[View("ObserverStates", nameof(Memberships), nameof(Membership.Status), nameof(MembershipStatus.Observer))]
[Mentionable]
[Summary("{Name}|, capital {Capital}")]
public sealed partial class State : Entity, ICited, INamed
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

    /// <summary>The identifier of its item in Wikidata, such as <c>Q265</c>, or <see langword="null"/> where no source gives one.</summary>
    [UniqueKey]
    public partial string? Wikidata { get; }

    /// <summary>The capital today.</summary>
    public partial Place? Capital { get; }

    /// <summary>The capitals it had before, the earliest first.</summary>
    public partial IReadOnlyList<FormerCapital> FormerCapitals { get; }

    /// <summary>The names it had before, short and official ones, the earliest first.</summary>
    public partial IReadOnlyList<FormerName> FormerNames { get; }

    /// <summary>The post of its head of state.</summary>
    public partial Post? HeadOfState { get; }

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

    /// <summary>The capital on a date, as far as the dates in the data are certain.</summary>
    /// <param name="date">The date. On the day of a move it is the new capital.</param>
    /// <returns>
    /// The capital: a former one in its time, today's after the last of them. <see langword="null"/> where more than one is possible, before the
    /// first that the data knows the start of, and where the data has none.
    /// </returns>
    public Place? CapitalOn(DateOnly date) => Succession.Certain(FormerCapitals, this, date, out FormerCapital? former) ? former is null ? Capital : former.Place : null;

    /// <summary>The capitals that it can have had on a date.</summary>
    /// <param name="date">The date. On the day of a move it is the new capital.</param>
    /// <param name="atLeast">How sure it has to be: certain, or possible too.</param>
    /// <returns>The capitals, the earliest first.</returns>
    public IReadOnlyList<Place> CapitalsOn(DateOnly date, Certainty atLeast = Certainty.Certain) =>
        Succession.On(FormerCapitals, this, date, atLeast, former => former is null ? Capital : former.Place);

    /// <summary>The full official name on a date, as far as the dates in the data are certain; <see cref="NameExtensions.NameOn"/> is for the short one.</summary>
    /// <param name="date">The date. On the day of a change it is the new name.</param>
    /// <returns>The name, by the same rules, or <see langword="null"/> where the data has none that is certain.</returns>
    public LocalizedText? OfficialNameOn(DateOnly date) =>
        Succession.Certain(Succession.Named(FormerNames, official: true), this, date, out FormerName? former) ? former is null ? OfficialName : former.Name : null;

    /// <inheritdoc/>
    public override string ToString() => Name.ToString();
}
