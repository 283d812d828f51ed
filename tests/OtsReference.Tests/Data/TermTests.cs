namespace Ots.Tests.Data;

/// <summary>Who held a post when, and who could speak for a state at a summit.</summary>
public sealed class TermTests
{
    private static readonly Term[] s_terms = [.. Officials.All.SelectMany(official => official.Terms)];

    [Fact]
    public void A_post_has_one_holder_at_a_time() => Problems.None(
        from post in Posts.All
        where !post.Shared
        let full = post.Holders.Where(term => !term.Acting && term.Start is not null).ToArray()
        from pair in full.Zip(full.Skip(1))
        where pair.First.End is null ? !pair.First.EndUnknown : pair.First.End.Value.Earliest > pair.Second.Start!.Value.Latest
        select $"{Problems.File(pair.First.Holder)}: the term as {post.Id} {pair.First.Describe()} overlaps that of {pair.Second.Holder.Id}, {pair.Second.Describe()}");

    [Fact]
    public void A_term_says_what_is_known_of_its_ends() => Problems.None(s_terms.SelectMany(term =>
    {
        string of = $"{Problems.File(term.Holder)}: the term as {term.Post.Id}";
        return new[]
        {
            term.Start is null && term.ConfirmedFrom is null ? $"{of} has neither start nor confirmed-from" : null,
            term.End is null && term.ConfirmedUntil is null ? $"{of} has neither end nor confirmed-until" : null,
            term.End is not null && term.EndUnknown ? $"{of} has an end and end-unknown" : null,
            term.End is { } end && (term.Start ?? term.ConfirmedFrom) is { } start && end.Latest < start.Earliest ? $"{of} ends before it starts" : null,
            term.ConfirmedUntil is { } until && term.End is { } over && until.Earliest > over.Latest ? $"{of} is confirmed beyond its end" : null,
            term.Appointed is { } appointed && term.Start is { } taken && appointed.Earliest > taken.Latest ? $"{of} starts before the appointment" : null,
        }.OfType<string>();
    }));

    [Fact]
    public void A_head_of_delegation_held_an_office_that_day() => Problems.None(
        from summit in Summits.All
        from attendee in summit.Attendees
        where attendee is { Head: not null, Office: null }
        select $"{Problems.File(summit)}: {attendee.Head!.Id} has no term on {summit.Start:yyyy-MM-dd}");

    [Fact]
    public void A_delegation_came_from_one_state_or_institution() => Problems.None(
        from summit in Summits.All
        from attendee in summit.Attendees
        where attendee.State is null == attendee.Institution is null
        select $"{Problems.File(summit)}: an attendee needs a state or an institution, and not both");

    [Fact]
    public void Who_was_appointed_at_a_summit_was_appointed_on_its_day() => Problems.None(
        from term in s_terms
        let summit = term.AppointedAt
        let day = term.Appointed?.Day
        where summit is not null && (day < summit.Start || day > summit.End)
        select $"{Problems.File(term.Holder)}: appointed {term.Appointed}, but {summit.Id} was on {summit.Start:yyyy-MM-dd}");

    [Fact]
    public void The_office_of_a_head_of_delegation_is_that_of_the_day()
    {
        Assert.Equal(
            ("Recep Tayyip Erdoğan", "president-of-turkiye"),
            Office(Summits.Istanbul2021, States.Turkiye));
        Assert.Equal(
            ("Abdullah Gül", "president-of-turkiye"),
            Office(Summits.Istanbul2010, States.Turkiye));
    }

    private static (string?, string?) Office(Summit summit, State state)
    {
        Attendee attendee = summit.Attendees.Single(attendee => attendee.State == state);
        return (attendee.Head?.ToString(), attendee.Office?.Post.Id);
    }
}
