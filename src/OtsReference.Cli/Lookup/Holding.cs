namespace Ots.Cli.Lookup;

/// <summary>What an entity can be in the organization on a day.</summary>
internal enum Role
{
    Chair,
    SecretaryGeneral,
    Member,
    Observer,
}

/// <summary>That an entity had a role on a day.</summary>
/// <param name="Role">The role.</param>
/// <param name="Holder">The state, the institution or the person.</param>
/// <param name="Period">Since when and until when.</param>
/// <param name="Certainty">Whether the dates in the data make it certain, or only possible, that the period covers the day.</param>
/// <param name="Sources">The sources that support it.</param>
/// <param name="Acting">Whether the holder stood in for a post that was vacant.</param>
internal sealed record Holding(Role Role, Entity Holder, IPeriod Period, Certainty Certainty, IReadOnlyList<Source> Sources, bool Acting = false)
{
    /// <summary>Who had which role on a day, for certain or possibly, by role; who is in full office before who is acting.</summary>
    public static IReadOnlyList<Holding> On(OtsDataset data, DateOnly day)
    {
        IEnumerable<Holding> all =
        [
            .. data.GetCatalog<Chairmanship>().All.Select(chair => new Holding(Role.Chair, chair.State, chair, chair.Covers(day), Cited(chair.Sources))),
            .. SecretariesGeneral(data).Select(term =>
                new Holding(Role.SecretaryGeneral, term.Holder, term, term.Covers(day), Cited(term.Sources, term.Holder, "terms"), term.Acting)),
            .. data.GetCatalog<State>().All.SelectMany(state => Memberships(state, state.Memberships, day)),
            .. data.GetCatalog<Institution>().All.SelectMany(institution => Memberships(institution, institution.Memberships, day)),
        ];
        return all.Where(holding => holding.Certainty != Certainty.No).OrderBy(holding => holding.Role).ThenBy(holding => holding.Acting).ToArray();
    }

    private static IReadOnlyList<Term> SecretariesGeneral(OtsDataset data) =>
        data.GetCatalog<Post>().TryGet("secretary-general", out Post? post) ? post.Holders : [];

    private static IEnumerable<Holding> Memberships(Entity holder, IReadOnlyList<Membership> memberships, DateOnly day) =>
        from membership in memberships
        let role = membership.Status == MembershipStatus.Member ? Role.Member : Role.Observer
        select new Holding(role, holder, membership, membership.Covers(day), Cited(membership.Sources, (ICited)holder, "memberships"));

    // The entry's own sources; where it has none, those that its holder cites for such entries.
    private static Source[] Cited(IReadOnlyList<Citation> own, ICited? holder = null, string key = "") =>
        (own.Count > 0 || holder is null ? own : holder.Sources.Where(citation => citation.Supports.Any(supported => supported == key || supported.StartsWith(key + ".", StringComparison.Ordinal))))
        .Select(citation => citation.Source)
        .Distinct()
        .ToArray();
}
