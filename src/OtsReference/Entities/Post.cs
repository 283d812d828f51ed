using Ots.Runtime;
using Ots.Schema;

namespace Ots;

/// <summary>An office that persons hold one after the other.</summary>
[Kind("posts", "Posts")]
[Mentionable]
[Summary("{Name}|, {Institution}|, {State}")]
public sealed partial class Post : Entity, ICited
{
    private IReadOnlyList<Term>? _holders;
    private PeriodIndex<Term>? _byStart;
    private PeriodIndex<Term>? _byOffice;

    /// <summary>The name.</summary>
    [Searchable]
    public partial LocalizedText Name { get; }

    /// <summary>The institution it belongs to.</summary>
    public partial Institution? Institution { get; }

    /// <summary>The state it belongs to.</summary>
    public partial State? State { get; }

    /// <summary>The length of a term in years, where one is set.</summary>
    public partial int? TermYears { get; }

    /// <summary>Whether several persons hold it at a time.</summary>
    public partial bool Shared { get; }

    /// <summary>Other names.</summary>
    public partial IReadOnlyList<Alias> Aliases { get; }

    /// <summary>Everybody who held it, by id.</summary>
    [Inverse("Terms.Post")]
    public partial IReadOnlyList<Official> Officials { get; }

    /// <summary>The sources.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <summary>Where sources disagree.</summary>
    public partial IReadOnlyList<Dispute> Disputes { get; }

    /// <summary>The terms of everybody who held it, the earliest first.</summary>
    public IReadOnlyList<Term> Holders => _holders ??=
        Officials.SelectMany(official => official.Terms).Where(term => term.Post == this).OrderBy(term => (term.Start ?? term.ConfirmedFrom)?.Order ?? 0).ToArray().AsReadOnly();

    /// <summary>Who held the post on a date, as far as the dates in the data are certain.</summary>
    /// <param name="date">The date. On a hand-over day it is the new holder.</param>
    /// <returns>The holder, the one in full office before an acting one, or <see langword="null"/> where the data has none.</returns>
    public Official? HolderOn(DateOnly date) => ByOffice.First(date, Certainty.Certain)?.Holder;

    /// <summary>The terms that ran on a date.</summary>
    /// <param name="date">The date. On a hand-over day it is the new holder's.</param>
    /// <param name="atLeast">How sure it has to be: certain, or possible too.</param>
    /// <returns>The terms, those in full office before acting ones.</returns>
    public IReadOnlyList<Term> HoldersOn(DateOnly date, Certainty atLeast = Certainty.Certain) => ByOffice.On(date, atLeast);

    /// <summary>The terms that ran at any time of a range.</summary>
    /// <param name="start">The first day of the range.</param>
    /// <param name="end">The first day after the range; where it is not after <paramref name="start"/>, the range has no day and no term ran.</param>
    /// <param name="atLeast">How sure it has to be: certain, or possible too.</param>
    /// <returns>The terms, the earliest first.</returns>
    public IReadOnlyList<Term> HoldersBetween(DateOnly start, DateOnly end, Certainty atLeast = Certainty.Certain) =>
        (_byStart ??= PeriodQuery.Index(Holders)).Between(start, end, atLeast);

    /// <summary>Whether a person held the post on a date.</summary>
    /// <param name="official">The person.</param>
    /// <param name="date">The date. On a hand-over day it is the new holder.</param>
    /// <returns>How sure it is: certain, possible or no.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="official"/> is <see langword="null"/>.</exception>
    public Certainty IsHeldBy(Official official, DateOnly date) =>
        PeriodQuery.Has(official, static official => official.Terms, term => term.Post == this, date);

    // Those in full office before acting ones.
    private PeriodIndex<Term> ByOffice => _byOffice ??=
        PeriodQuery.Index(Holders.Where(term => !term.Acting).Concat(Holders.Where(term => term.Acting)).ToArray());

    /// <inheritdoc/>
    public override string ToString() => Name.ToString();
}
