using System.Collections;

namespace Ots;

/// <summary>
/// Changes in the order in which they happened; of one date, what ended comes before what began. What is not dated is not among them. Immutable.
/// </summary>
public sealed class Timeline : IReadOnlyList<TimelineChange>
{
    private const string OrganizationId = "organization-of-turkic-states";
    private const string SecretaryGeneralId = "secretary-general";

    private readonly TimelineChange[] _changes;

    private Timeline(IEnumerable<TimelineChange> changes) =>
        _changes = changes.OrderBy(change => change.Date).ThenBy(change => change.Kind).ThenBy(change => change.Entity.Id, StringComparer.Ordinal).ToArray();

    /// <summary>The number of changes.</summary>
    public int Count => _changes.Length;

    /// <summary>A change.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public TimelineChange this[int index] => (uint)index < (uint)_changes.Length ? _changes[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The changes of a range.</summary>
    /// <param name="start">The first day of the range.</param>
    /// <param name="end">The first day after the range; where it is not after <paramref name="start"/>, the range has no day and no change.</param>
    /// <param name="atLeast">How sure it has to be that a change known to the month or the year is in the range: certain, or possible too.</param>
    /// <returns>The changes, in order.</returns>
    public Timeline Between(DateOnly start, DateOnly end, Certainty atLeast = Certainty.Certain) => new(_changes.Where(change => Falls(change.Date, start, end) >= atLeast));

    /// <inheritdoc/>
    public IEnumerator<TimelineChange> GetEnumerator() => ((IEnumerable<TimelineChange>)_changes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _changes.GetEnumerator();

    internal static Timeline Of(Entity entity) => new(ChangesOf(entity));

    internal static Timeline Of(OtsDataset dataset)
    {
        IReadOnlyList<State> states = dataset.GetCatalog<State>().All;
        IReadOnlyList<Institution> institutions = dataset.GetCatalog<Institution>().All;
        IEnumerable<TimelineChange> changes = dataset.GetCatalog<Chairmanship>().All.SelectMany(ChangesOf)
            .Concat(dataset.GetCatalog<Summit>().All.SelectMany(ChangesOf))
            .Concat(states.SelectMany(state => Memberships(state, state.Memberships).Concat(Inside(state).Where(change => IsParty(state, change.Date)))))
            .Concat(institutions.SelectMany(institution => Memberships(institution, institution.Memberships)));
        if (dataset.GetCatalog<Institution>().TryGet(OrganizationId, out Institution? organization))
        {
            changes = changes.Concat(Founding(organization)).Concat(Names(organization, organization.FormerNames));
        }

        return new(dataset.GetCatalog<Post>().TryGet(SecretaryGeneralId, out Post? post) ? changes.Concat(post.Holders.SelectMany(Term)) : changes);
    }

    private static IEnumerable<TimelineChange> ChangesOf(Entity entity) => entity switch
    {
        State state => Memberships(state, state.Memberships)
            .Concat(state.Dataset.GetCatalog<Chairmanship>().All.Where(chairmanship => chairmanship.State == state).SelectMany(ChangesOf))
            .Concat(Names(state, state.FormerNames))
            .Concat(Capitals(state))
            .Concat(state.HeadOfState?.Holders.SelectMany(Term) ?? []),
        Institution institution => Founding(institution)
            .Concat(Names(institution, institution.FormerNames))
            .Concat(Memberships(institution, institution.Memberships))
            .Concat(institution.Head?.Holders.SelectMany(Term) ?? []),
        Place place => Names(place, place.FormerNames).Concat(place.Summits.SelectMany(ChangesOf)),
        Official official => official.Terms.SelectMany(Term),
        Post post => post.Holders.SelectMany(Term),
        Summit summit => [new TimelineChange(ChangeKind.Held, new PartialDate(summit.Start), summit, null, "", "start")],
        IPeriod period => Ends(entity, period, ""),
        _ => [],
    };

    // What happens in a state and shows in a snapshot of the organization.
    private static IEnumerable<TimelineChange> Inside(State state) => (state.HeadOfState?.Holders.SelectMany(Term) ?? [])
        .Concat(Names(state, state.FormerNames))
        .Concat(Capitals(state))
        .Concat(state.FormerCapitals.Select(former => former.Place).Append(state.Capital).OfType<Place>().Distinct().SelectMany(place => Names(place, place.FormerNames)));

    private static bool IsParty(State state, PartialDate date) =>
        state.Memberships.Any(membership => new PeriodDays(membership).Covers(date.Earliest.DayNumber, date.Latest.DayNumber) != Certainty.No);

    private static IEnumerable<TimelineChange> Memberships(Entity holder, IReadOnlyList<Membership> memberships) =>
        memberships.SelectMany(membership => Ends(holder, membership, "memberships"));

    private static IEnumerable<TimelineChange> Names(Entity entity, IReadOnlyList<FormerName> names) => names.SelectMany(name => Ends(entity, name, "former-names"));

    private static IEnumerable<TimelineChange> Capitals(State state) => state.FormerCapitals.SelectMany(capital => Ends(state, capital, "former-capitals"));

    private static IEnumerable<TimelineChange> Term(Term term) => Ends(term.Holder, term, "terms");

    private static IEnumerable<TimelineChange> Founding(Institution institution) =>
        institution.Founded is { } founded ? [new TimelineChange(ChangeKind.Began, founded, institution, null, "", "founded")] : [];

    private static IEnumerable<TimelineChange> Ends(Entity entity, IPeriod period, string list)
    {
        if (period.Start is { } start)
        {
            yield return new TimelineChange(ChangeKind.Began, start, entity, period, list, "start");
        }

        if (period.End is { } end)
        {
            yield return new TimelineChange(ChangeKind.Ended, end, entity, period, list, "end");
        }
    }

    private static Certainty Falls(PartialDate date, DateOnly start, DateOnly end) =>
        date.Latest < start || date.Earliest >= end || start >= end ? Certainty.No
        : date.Earliest >= start && date.Latest < end ? Certainty.Certain
        : Certainty.Possible;
}
