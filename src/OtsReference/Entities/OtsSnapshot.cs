using Ots.Runtime;

namespace Ots;

/// <summary>The organization as it was on one date. Each part is worked out when it is first asked for.</summary>
/// <remarks>
/// A property with one answer has the certain one; asked for what is possible too, it has the only possible one where none is certain, and <see langword="null"/>
/// where there are several: the lists have them all. Before the organization was founded all is <see langword="null"/> or empty.
/// </remarks>
public sealed class OtsSnapshot
{
    private const string OrganizationId = "organization-of-turkic-states";
    private const string SecretaryGeneralId = "secretary-general";

    private readonly OtsDataset _dataset;
    private IReadOnlyList<Membership>? _memberships;
    private IReadOnlyList<Entity>? _members;
    private IReadOnlyList<Entity>? _observers;
    private IReadOnlyList<Chairmanship>? _chairmanships;
    private IReadOnlyList<Term>? _secretariesGeneral;
    private IReadOnlyList<StateSnapshot>? _states;

    internal OtsSnapshot(OtsDataset dataset, DateOnly date, Certainty atLeast)
    {
        _dataset = dataset;
        Date = date;
        AtLeast = atLeast;
    }

    /// <summary>The date.</summary>
    public DateOnly Date { get; }

    /// <summary>How sure it had to be.</summary>
    public Certainty AtLeast { get; }

    /// <summary>Whether the data covers what happened up to the date. Later, what is open is taken to go on.</summary>
    /// <exception cref="InvalidOperationException">The data set does not say how far it reaches.</exception>
    public bool IsVerified => Date <= _dataset.VerifiedThrough;

    /// <summary>The organization, or <see langword="null"/> before it was founded.</summary>
    public Institution? Organization =>
        _dataset.GetCatalog<Institution>().TryGet(OrganizationId, out Institution? organization) && !(Date < organization.Founded?.Earliest) ? organization : null;

    /// <summary>The name then in force.</summary>
    public LocalizedText? Name => Organization is { } organization ? One(organization.NamesOn(Date), organization.NamesOn(Date, AtLeast)) : null;

    /// <summary>The members, by id.</summary>
    public IReadOnlyList<Entity> Members => _members ??= Holders(MembershipStatus.Member);

    /// <summary>The observers, states and organizations, by id.</summary>
    public IReadOnlyList<Entity> Observers => _observers ??= Holders(MembershipStatus.Observer);

    /// <summary>The times as a member or an observer that then ran: of the states by id, then of the institutions by id.</summary>
    public IReadOnlyList<Membership> Memberships => _memberships ??= Row.List(_dataset.GetCatalog<State>().All.SelectMany(state => state.Memberships.On(Date, AtLeast))
        .Concat(_dataset.GetCatalog<Institution>().All.SelectMany(institution => institution.Memberships.On(Date, AtLeast)))
        .ToArray());

    /// <summary>The state then in the chair.</summary>
    public State? Chair => Chairmanship?.State;

    /// <summary>The chairmanship then running, where the data has it.</summary>
    public Chairmanship? Chairmanship => One(Chairmanships.On(Date), Chairmanships);

    /// <summary>The chairmanships that then ran: more than one only among those that are possible.</summary>
    public IReadOnlyList<Chairmanship> Chairmanships => _chairmanships ??= _dataset.GetCatalog<Chairmanship>().All.On(Date, AtLeast);

    /// <summary>The Secretary General then in office, where the data has it; the one in full office before an acting one.</summary>
    public Official? SecretaryGeneral => One(SecretariesGeneral.On(Date), SecretariesGeneral)?.Holder;

    /// <summary>The terms of a Secretary General that then ran, those in full office before acting ones.</summary>
    public IReadOnlyList<Term> SecretariesGeneral => _secretariesGeneral ??=
        _dataset.GetCatalog<Post>().TryGet(SecretaryGeneralId, out Post? post) ? post.HoldersOn(Date, AtLeast) : [];

    /// <summary>The states among members and observers as they then were, members first, each by id: heads of state, capitals, names.</summary>
    public IReadOnlyList<StateSnapshot> States => _states ??= Row.List(Memberships
        .Where(membership => membership.Holder is State)
        .OrderBy(membership => membership.Status)
        .Select(membership => new StateSnapshot((State)membership.Holder, membership, Date, AtLeast))
        .ToArray());

    /// <summary>The date, as ISO 8601 writes it.</summary>
    /// <returns>Such as <c>2021-11-12</c>.</returns>
    public override string ToString() => new PartialDate(Date).ToString();

    // The certain one, or the only possible one.
    internal static T? One<T>(IReadOnlyList<T> certain, IReadOnlyList<T> found)
        where T : class => certain.Count > 0 ? certain[0] : found.Count == 1 ? found[0] : null;

    private IReadOnlyList<Entity> Holders(MembershipStatus status) =>
        Row.List(Memberships.Where(membership => membership.Status == status).Select(membership => membership.Holder).Distinct().ToArray());
}
