namespace Ots.Cli.Lookup;

/// <summary>What an entity can be in the organization on a day.</summary>
internal enum Role
{
    Chair,
    SecretaryGeneral,
    Member,
    Observer,
    HeadOfState,
}

/// <summary>That an entity had a role on a day.</summary>
/// <param name="Role">The role.</param>
/// <param name="Holder">The state, the institution or the person.</param>
/// <param name="Period">Since when and until when.</param>
/// <param name="Certainty">Whether the dates in the data make it certain, or only possible, that the period covers the day.</param>
/// <param name="Sources">The sources that support it.</param>
/// <param name="State">Whose head of state the holder was.</param>
internal sealed record Holding(Role Role, Entity Holder, IPeriod Period, Certainty Certainty, IReadOnlyList<Source> Sources, State? State = null)
{
    /// <summary>Whether the holder stood in for a post that was vacant.</summary>
    public bool Acting => Period is Term { Acting: true };

    /// <summary>Who had which role in a snapshot, by role.</summary>
    public static IReadOnlyList<Holding> In(OtsSnapshot snapshot)
    {
        IEnumerable<Holding> all =
        [
            .. snapshot.Chairmanships.Select(chairmanship => Of(Role.Chair, chairmanship.State, chairmanship, chairmanship.Sources)),
            .. snapshot.SecretariesGeneral.Select(term => Of(Role.SecretaryGeneral, term.Holder, term, Cited(term.Sources, term.Holder, "terms"))),
            .. snapshot.Memberships.Select(membership => Of(
                membership.Status == MembershipStatus.Member ? Role.Member : Role.Observer,
                membership.Holder,
                membership,
                Cited(membership.Sources, (ICited)membership.Holder, "memberships"))),
            .. snapshot.States.Where(state => state.Membership.Status == MembershipStatus.Member).SelectMany(state => state.HeadsOfState.Select(term =>
                Of(Role.HeadOfState, term.Holder, term, Cited(term.Sources, term.Holder, "terms")) with { State = state.State })),
        ];
        return all.OrderBy(holding => holding.Role).ToArray();

        Holding Of(Role role, Entity holder, IPeriod period, IEnumerable<Citation> citations) =>
            new(role, holder, period, period.Covers(snapshot.Date), citations.Select(citation => citation.Source).Distinct().ToArray());
    }

    // The entry's own sources; where it has none, those that its holder cites for such entries.
    private static IEnumerable<Citation> Cited(IReadOnlyList<Citation> own, ICited holder, string key) => own.Count > 0
        ? own
        : holder.Sources.Where(citation => citation.Supports.Any(supported => supported == key || supported.StartsWith(key + ".", StringComparison.Ordinal)));
}
