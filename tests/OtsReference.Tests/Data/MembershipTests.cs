namespace Ots.Tests.Data;

/// <summary>Who belongs to the organization follows from what the summits decided.</summary>
public sealed class MembershipTests
{
    private static readonly (Entity Holder, string Name, Membership Membership)[] s_memberships =
    [
        .. States.All.SelectMany(state => state.Memberships.Select(membership => ((Entity)state, state.Name.ToString(), membership))),
        .. Institutions.All.SelectMany(institution => institution.Memberships.Select(membership => ((Entity)institution, institution.Name.ToString(), membership))),
    ];

    [Fact]
    public void A_status_was_granted_by_a_decision_of_its_summit() => Problems.None(
        from entry in s_memberships
        let admissions = entry.Membership.GrantedAt?.Decisions.Where(decision => decision.Kind is DecisionKind.Admission or DecisionKind.Founding)
        where admissions is null || (!entry.Membership.Founder && !admissions.Any(decision => decision.Text.ToString().Contains(entry.Name, StringComparison.Ordinal)))
        select $"{Problems.File(entry.Holder)}: no decision on an admission at {entry.Membership.GrantedAt?.Id ?? "(granted-at is missing)"} names {entry.Name}");

    [Fact]
    public void A_decision_on_an_admission_made_a_member_or_an_observer() => Problems.None(
        from summit in Summits.All
        from decision in summit.Decisions
        where decision.Kind == DecisionKind.Admission
        where !s_memberships.Any(entry => entry.Membership.GrantedAt == summit && decision.Text.ToString().Contains(entry.Name, StringComparison.Ordinal))
        select $"{Problems.File(summit)}: \"{decision.Text}\" names nobody whose membership was granted there");

    [Fact]
    public void The_founders_signed_the_founding_agreement() => Assert.Equal(
        [States.Azerbaijan, States.Kazakhstan, States.Kyrgyzstan, States.Turkiye],
        from entry in s_memberships where entry.Membership.Founder orderby entry.Holder.Id select entry.Holder);

    [Fact]
    public void An_open_status_says_how_far_it_was_seen() => Problems.None(
        from entry in s_memberships
        where entry.Membership.End is null && entry.Membership.ConfirmedUntil is null
        select $"{Problems.File(entry.Holder)}: an open membership needs confirmed-until");
}
