using System.Collections.ObjectModel;

namespace Ots;

/// <summary>The organization as it was on one date, by what is certain.</summary>
public sealed class OtsSnapshot
{
    internal OtsSnapshot(OtsDataset dataset, DateOnly date)
    {
        Date = date;
        Members = WithStatus(dataset, MembershipStatus.Member);
        Observers = WithStatus(dataset, MembershipStatus.Observer);
        Chairmanship = dataset.GetCatalog<Chairmanship>().All.FirstOrDefault(c => c.Covers(date) == Certainty.Certain);
        SecretaryGeneral = dataset.GetCatalog<Post>().TryGet("secretary-general", out Post? post) ? post.HolderOn(date) : null;
    }

    /// <summary>The date.</summary>
    public DateOnly Date { get; }

    /// <summary>The members, by id.</summary>
    public IReadOnlyList<Entity> Members { get; }

    /// <summary>The observers, states and organizations, by id.</summary>
    public IReadOnlyList<Entity> Observers { get; }

    /// <summary>The chairmanship then running, where the data has it.</summary>
    public Chairmanship? Chairmanship { get; }

    /// <summary>The Secretary General then in office, where the data has it.</summary>
    public Official? SecretaryGeneral { get; }

    /// <summary>The date, as ISO 8601 writes it.</summary>
    /// <returns>Such as <c>2021-11-12</c>.</returns>
    public override string ToString() => new PartialDate(Date).ToString();

    private ReadOnlyCollection<Entity> WithStatus(OtsDataset dataset, MembershipStatus status) =>
        dataset.GetCatalog<State>().All.Where(state => Has(state.Memberships, status))
            .Concat<Entity>(dataset.GetCatalog<Institution>().All.Where(institution => Has(institution.Memberships, status)))
            .ToArray()
            .AsReadOnly();

    private bool Has(IReadOnlyList<Membership> memberships, MembershipStatus status) =>
        memberships.Any(membership => membership.Status == status && membership.Covers(Date) == Certainty.Certain);
}
