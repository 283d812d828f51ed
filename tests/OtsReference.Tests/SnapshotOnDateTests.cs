namespace Ots.Tests;

public sealed class SnapshotOnDateTests
{
    [Fact]
    public void The_whole_organization_on_a_day()
    {
        OtsSnapshot snapshot = OtsDataset.Packaged.On(new DateOnly(2020, 6, 1));

        Assert.Equal("Cooperation Council of Turkic Speaking States", snapshot.Name?.ToString());
        Assert.Same(Institutions.OrganizationOfTurkicStates, snapshot.Organization);
        Assert.Equal([States.Azerbaijan, States.Kazakhstan, States.Kyrgyzstan, States.Turkiye, States.Uzbekistan], snapshot.Members);
        Assert.Equal([States.Hungary], snapshot.Observers);
        Assert.Same(States.Azerbaijan, snapshot.Chair);
        Assert.Same(Officials.BaghdadAmreyev, snapshot.SecretaryGeneral);
        Assert.Equal(
            ["Azerbaijan, Baku, Ilham Aliyev", "Kazakhstan, Nur-Sultan, Kassym-Jomart Tokayev", "Kyrgyzstan, Bishkek, Sooronbay Jeenbekov", "Turkey, Ankara, Recep Tayyip Erdoğan",
                "Uzbekistan, Tashkent, Shavkat Mirziyoyev", "Hungary, Budapest, János Áder"],
            snapshot.States.Select(state => $"{state.Name}, {state.CapitalName}, {state.HeadOfState}"));
        Assert.True(snapshot.IsVerified);
        Assert.Equal("2020-06-01", snapshot.ToString());
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1991, 12, 31)]
    [InlineData(2009, 10, 2)]
    public void Before_it_was_founded_there_is_nothing(int year, int month, int day)
    {
        foreach (Certainty atLeast in new[] { Certainty.Certain, Certainty.Possible })
        {
            OtsSnapshot snapshot = OtsDataset.Packaged.On(new DateOnly(year, month, day), atLeast);

            Assert.Null(snapshot.Organization);
            Assert.Null(snapshot.Name);
            Assert.Null(snapshot.Chair);
            Assert.Null(snapshot.SecretaryGeneral);
            Assert.Empty(snapshot.Members);
            Assert.Empty(snapshot.Observers);
            Assert.Empty(snapshot.States);
            Assert.Empty(snapshot.Chairmanships);
            Assert.Empty(snapshot.SecretariesGeneral);
        }
    }

    [Fact]
    public void What_is_open_is_taken_to_go_on()
    {
        OtsSnapshot future = OtsDataset.Packaged.On(DateOnly.MaxValue);

        Assert.Equal(MemberStates.All, future.Members);
        Assert.Equal("Organization of Turkic States", future.Name?.ToString());
        Assert.False(future.IsVerified);
    }

    [Fact]
    public void Where_several_are_possible_none_is_the_one()
    {
        OtsSnapshot certain = OtsDataset.Packaged.On(new DateOnly(2014, 6, 1));
        OtsSnapshot possible = OtsDataset.Packaged.On(new DateOnly(2014, 6, 1), Certainty.Possible);

        Assert.Null(certain.SecretaryGeneral);
        Assert.Empty(certain.SecretariesGeneral);
        Assert.Null(possible.SecretaryGeneral);
        Assert.Equal([Officials.HalilAkinci, Officials.RamilHasan], possible.SecretariesGeneral.Select(term => term.Holder));
        Assert.Equal(certain.Members, possible.Members);
    }

    [Fact]
    public void It_agrees_with_the_static_classes_on_every_day()
    {
        for (DateOnly day = new(2009, 9, 1); day < new DateOnly(2027, 1, 1); day = day.AddDays(1))
        {
            OtsSnapshot snapshot = OtsDataset.Packaged.On(day);

            Assert.Equal(MemberStates.On(day), snapshot.Members);
            Assert.Equal(ObserverStates.On(day), snapshot.Observers.OfType<State>());
            Assert.Same(Chairmanships.On(day), snapshot.Chairmanship);
            Assert.Same(Posts.SecretaryGeneral.HolderOn(day), snapshot.SecretaryGeneral);
        }
    }

    [Fact]
    public void Every_member_had_a_head_of_state_and_a_capital_on_every_day()
    {
        for (DateOnly day = new(2009, 10, 3); day <= OtsDataset.Packaged.VerifiedThrough; day = day.AddDays(1))
        {
            Assert.All(OtsDataset.Packaged.On(day).States.Where(state => state.Membership.Status == MembershipStatus.Member), state =>
            {
                Assert.True(state.HeadOfState is not null, $"{state} on {day:O}");
                Assert.True(state.CapitalName is not null, $"{state} on {day:O}");
            });
        }
    }
}
