using Ots.Runtime;

namespace Ots.Tests;

/// <summary>On, Between and how sure it is, of views, kinds, posts and lists of periods.</summary>
public sealed class PeriodQueryTests
{
    public static TheoryData<DateOnly> Extremes => new(DateOnly.MinValue, new DateOnly(1991, 12, 31), new DateOnly(2009, 10, 2), new DateOnly(2100, 1, 1), DateOnly.MaxValue);

    [Theory]
    [InlineData("2009-10-03", "2019-10-14", 4)]
    [InlineData("2009-10-03", "2019-10-15", 5)]
    [InlineData("2000-01-01", "2009-10-03", 0)]
    [InlineData("2018-01-01", "2019-01-01", 4)]
    [InlineData("2020-01-01", "2020-01-01", 0)]
    [InlineData("2020-01-01", "2019-01-01", 0)]
    public void Members_of_a_range(string start, string end, int count)
    {
        IReadOnlyList<State> members = MemberStates.Between(Day(start), Day(end));

        Assert.Equal(count, members.Count);
        Assert.Equal(members, States.All.Where(members.Contains));
    }

    [Fact]
    public void Chairs_of_a_range_include_both_of_a_hand_over_day_only_where_it_has_more_days()
    {
        Assert.Equal([Chairmanships.Turkiye2021], Chairmanships.Between(new DateOnly(2021, 11, 12), new DateOnly(2021, 11, 13)));
        Assert.Equal([Chairmanships.Azerbaijan2019, Chairmanships.Turkiye2021], Chairmanships.Between(new DateOnly(2021, 11, 11), new DateOnly(2021, 11, 13)));
    }

    [Fact]
    public void Holders_of_a_range_are_those_of_its_days()
    {
        DateOnly start = new(2018, 1, 1);
        DateOnly end = new(2023, 1, 1);

        Assert.Equal([Officials.RamilHasan, Officials.BaghdadAmreyev, Officials.KubanychbekOmuraliev], Posts.SecretaryGeneral.HoldersBetween(start, end).Select(term => term.Holder));
        Assert.All(Posts.All, post =>
        {
            HashSet<Term> ofDays = [];
            for (DateOnly day = start; day < end; day = day.AddDays(1))
            {
                ofDays.UnionWith(post.HoldersOn(day));
            }

            Assert.Superset(ofDays, post.HoldersBetween(start, end).ToHashSet());
            Assert.Superset(post.HoldersBetween(start, end).ToHashSet(), post.HoldersBetween(start, end, Certainty.Possible).ToHashSet());
        });
    }

    [Fact]
    public void A_list_of_periods_answers_as_what_it_belongs_to()
    {
        Assert.Equal([States.Uzbekistan.Memberships[0]], States.Uzbekistan.Memberships.On(new DateOnly(2019, 10, 14)));
        Assert.Empty(States.Uzbekistan.Memberships.On(new DateOnly(2019, 10, 13)));
        Assert.Equal(Certainty.Certain, States.Uzbekistan.Memberships.Covers(new DateOnly(2019, 10, 14)));
        Assert.Equal(Certainty.No, States.Uzbekistan.Memberships.Covers(new DateOnly(2019, 10, 13)));
        Assert.Equal(Certainty.Possible, Posts.SecretaryGeneral.Holders.Covers(new DateOnly(2014, 6, 1)));
        Assert.Equal(Chairmanships.Between(new DateOnly(2019, 1, 1), new DateOnly(2022, 1, 1)), Chairmanships.All.Between(new DateOnly(2019, 1, 1), new DateOnly(2022, 1, 1)));
        Assert.Equal(Certainty.No, Array.Empty<Term>().Covers(new DateOnly(2020, 1, 1)));
    }

    [Fact]
    public void One_of_a_view_or_a_post_has_an_answer_of_its_own()
    {
        Assert.Equal(Certainty.No, MemberStates.Includes(States.Uzbekistan, new DateOnly(2019, 9, 20)));
        Assert.Equal(Certainty.Certain, MemberStates.Includes(States.Uzbekistan, new DateOnly(2019, 10, 14)));
        Assert.Equal(Certainty.No, MemberStates.Includes(States.Hungary, new DateOnly(2024, 1, 1)));
        Assert.Equal(Certainty.Certain, ObserverStates.Includes(States.Hungary, new DateOnly(2024, 1, 1)));
        Assert.Equal(Certainty.Possible, Posts.SecretaryGeneral.IsHeldBy(Officials.HalilAkinci, new DateOnly(2014, 6, 1)));
        Assert.Equal(Certainty.Certain, Posts.SecretaryGeneral.IsHeldBy(Officials.HalilAkinci, new DateOnly(2013, 6, 1)));
        Assert.Equal(Certainty.No, Posts.SecretaryGeneral.IsHeldBy(Officials.IlhamAliyev, new DateOnly(2013, 6, 1)));
    }

    [Theory]
    [InlineData(Certainty.Certain)]
    [InlineData(Certainty.Possible)]
    public void Days_worked_out_once_answer_as_each_period_does(Certainty atLeast)
    {
        PeriodIndex<Official> inFullOffice = PeriodQuery.Index(Officials.All, official => official.Terms, term => !term.Acting);

        Assert.All(Bounds(Chairmanships.All), day =>
        {
            Assert.Equal(Chairmanships.All.FirstOrDefault(chairmanship => chairmanship.Covers(day) >= atLeast), Chairmanships.On(day, atLeast));
            Assert.Equal(Chairmanships.All.Where(chairmanship => chairmanship.Overlaps(day, day.AddDays(300)) >= atLeast), Chairmanships.Between(day, day.AddDays(300), atLeast));
        });
        Assert.All(Bounds(States.All.SelectMany(state => state.Memberships)), day =>
        {
            Assert.Equal(States.All.Where(state => MemberStates.Includes(state, day) >= atLeast), MemberStates.On(day, atLeast));
            Assert.Equal(States.All.Where(state => ObserverStates.Includes(state, day) >= atLeast), ObserverStates.On(day, atLeast));
        });
        Assert.All(Posts.All, post => Assert.All(Bounds(post.Holders), day =>
        {
            Assert.Equal(post.Holders.Where(term => term.Covers(day) >= atLeast).OrderBy(term => term.Acting), post.HoldersOn(day, atLeast));
            Assert.Equal(post.HoldersOn(day) is [var first, ..] ? first.Holder : null, post.HolderOn(day));
            Assert.Equal(post.Holders.Where(term => term.Overlaps(day, day.AddDays(300)) >= atLeast), post.HoldersBetween(day, day.AddDays(300), atLeast));
        }));
        Assert.All(Bounds(Officials.All.SelectMany(official => official.Terms)), day => Assert.Equal(
            Officials.All.Where(official => official.Terms.Any(term => !term.Acting && term.Overlaps(day, day.AddDays(3000)) >= atLeast)),
            inFullOffice.Between(day, day.AddDays(3000), atLeast)));
    }

    [Fact]
    public void On_a_hand_over_day_there_is_one_holder() => Assert.All(
        Posts.All.Where(post => !post.Shared),
        post => Assert.All(post.Holders.SelectMany(term => new[] { term.Start?.Day, term.End?.Day }).OfType<DateOnly>(), day =>
            Assert.InRange(post.HoldersOn(day).Count(term => !term.Acting), 0, 1)));

    [Theory]
    [MemberData(nameof(Extremes))]
    public void No_date_is_out_of_range(DateOnly date)
    {
        bool isAfter = date.Year > 2026;

        Assert.Equal(isAfter ? MemberStates.All : [], MemberStates.On(date));
        Assert.Equal(isAfter ? ObserverStates.All : [], ObserverStates.On(date));
        Assert.Equal(isAfter, Chairmanships.On(date) is not null);
        Assert.Equal(isAfter, Posts.SecretaryGeneral.HolderOn(date) is not null);
        Assert.Equal(5, MemberStates.Between(DateOnly.MinValue, DateOnly.MaxValue).Count);
        Assert.Empty(MemberStates.Between(DateOnly.MaxValue, DateOnly.MinValue));
        Assert.Empty(Posts.SecretaryGeneral.HoldersBetween(date, DateOnly.MinValue));
    }

    [Fact]
    public void Null_is_refused()
    {
        DateOnly day = new(2020, 1, 1);

        Assert.Throws<ArgumentNullException>(() => ((IReadOnlyList<Term>)null!).On(day));
        Assert.Throws<ArgumentNullException>(() => ((IReadOnlyList<Term>)null!).Between(day, day));
        Assert.Throws<ArgumentNullException>(() => ((IReadOnlyList<Term>)null!).Covers(day));
        Assert.Throws<ArgumentNullException>(() => ((IPeriod)null!).Overlaps(day, day));
        Assert.Throws<ArgumentNullException>(() => MemberStates.Includes(null!, day));
        Assert.Throws<ArgumentNullException>(() => Posts.SecretaryGeneral.IsHeldBy(null!, day));
    }

    [Fact]
    public void A_list_may_be_long()
    {
        Chairmanship[] many = [.. Enumerable.Repeat(Chairmanships.All, 200).SelectMany(chairmanships => chairmanships)];

        IReadOnlyList<Chairmanship> found = many.On(new DateOnly(2022, 1, 1));

        Assert.True(many.Length > 1024);
        Assert.Equal(200, found.Count);
        Assert.All(found, chairmanship => Assert.Same(Chairmanships.Turkiye2021, chairmanship));
    }

    [Fact]
    public void Nothing_is_allocated_but_the_answer()
    {
        DateOnly before = new(1991, 1, 1);
        DateOnly day = new(2022, 1, 1);
        for (int i = 0; i < 3; i++)
        {
            Ask();
        }

        long start = GC.GetAllocatedBytesForCurrentThread();
        Ask();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - start);

        void Ask()
        {
            _ = MemberStates.On(before);
            _ = MemberStates.Between(before, before.AddDays(1));
            _ = MemberStates.Includes(States.Uzbekistan, day);
            _ = Chairmanships.On(day);
            _ = Posts.SecretaryGeneral.HolderOn(day);
            _ = Posts.SecretaryGeneral.HoldersOn(before);
        }
    }

    // The first and the last day that each date can be, and those beside them.
    private static HashSet<DateOnly> Bounds(IEnumerable<IPeriod> periods) => [.. periods
        .SelectMany(period => new[] { period.Start, period.ConfirmedFrom, period.End, period.ConfirmedUntil })
        .OfType<PartialDate>()
        .SelectMany(date => new[] { date.Earliest, date.Latest })
        .SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) })];

    private static DateOnly Day(string text) => PartialDate.Parse(text, null).Day!.Value;
}
