namespace Ots.Tests.Data;

/// <summary>What the data has to say. Each case is a place where reports, or programs that copy them, go wrong.</summary>
public sealed class GoldenTests
{
    [Theory]
    [InlineData("2009-10-02", "")]
    [InlineData("2018-12-31", "Azerbaijan, Kazakhstan, Kyrgyzstan, Türkiye")]
    [InlineData("2019-09-20", "Azerbaijan, Kazakhstan, Kyrgyzstan, Türkiye")] // Uzbekistan had ratified, but was not bound yet.
    [InlineData("2019-10-15", "Azerbaijan, Kazakhstan, Kyrgyzstan, Türkiye, Uzbekistan")]
    [InlineData("2021-11-12", "Azerbaijan, Kazakhstan, Kyrgyzstan, Türkiye, Uzbekistan")]
    public void The_members_depend_on_the_date(string date, string expected) => Assert.Equal(expected, string.Join(", ", MemberStates.On(Day(date))));

    [Theory]
    [InlineData("2018-09-02", "")]
    [InlineData("2018-09-03", "Hungary")]
    [InlineData("2021-11-11", "Hungary")]
    [InlineData("2021-11-12", "Hungary, Turkmenistan")]
    [InlineData("2022-11-12", "Hungary, Turkish Republic of Northern Cyprus, Turkmenistan")]
    [InlineData("2023-11-04", "Hungary, Turkish Republic of Northern Cyprus, Turkmenistan, Economic Cooperation Organization")]
    public void Not_every_observer_is_a_state(string date, string expected) => Assert.Equal(expected, string.Join(", ", OtsDataset.Packaged.On(Day(date)).Observers));

    [Theory]
    [InlineData("2010-09-15", null)]
    [InlineData("2012-01-01", "Halil Akıncı")]
    [InlineData("2014-06-01", null)] // The month of the hand-over is not known: neither is certain.
    [InlineData("2015-01-01", "Ramil Hasan")]
    [InlineData("2018-09-03", "Baghdad Amreyev")]
    [InlineData("2021-11-12", "Baghdad Amreyev")]
    [InlineData("2022-11-10", "Baghdad Amreyev")]
    [InlineData("2022-11-11", "Kubanychbek Omuraliev")] // On a hand-over day there is one, the new one.
    [InlineData("2022-11-12", "Kubanychbek Omuraliev")]
    public void The_Secretary_General_depends_on_the_date(string date, string? expected) => Assert.Equal(expected, Posts.SecretaryGeneral.HolderOn(Day(date))?.ToString());

    [Fact]
    public void Where_the_hand_over_is_not_known_both_are_possible() => Assert.Equal(
        [Officials.HalilAkinci, Officials.RamilHasan],
        Posts.SecretaryGeneral.HoldersOn(new DateOnly(2014, 6, 1), Certainty.Possible).Select(term => term.Holder));

    [Theory]
    [InlineData("2021-11-11", "Azerbaijan")]
    [InlineData("2021-11-12", "Türkiye")]
    [InlineData("2022-11-11", "Uzbekistan")]
    public void The_chair_passes_at_the_summit(string date, string expected)
    {
        Assert.Equal(expected, Chairmanships.On(Day(date))?.State.ToString());
        Assert.Equal(expected, OtsDataset.Packaged.On(Day(date)).Chairmanship?.State.ToString());
    }

    [Fact]
    public void A_summit_hands_the_chair_to_the_state_that_then_has_it() => Assert.All(
        Chairmanships.All.Where(chairmanship => chairmanship.HandedAt is not null),
        chairmanship => Assert.Same(chairmanship.State, chairmanship.HandedAt!.ChairTo));

    [Fact]
    public void The_ninth_summit_is_of_its_own_series()
    {
        Assert.Equal((9, SummitKind.Regular), (Summits.Samarkand2022.Ordinal, Summits.Samarkand2022.Kind));
        Assert.Equal(SummitKind.Founding, Summits.Nakhchivan2009.Kind);
    }

    [Fact]
    public void The_disputed_observer_has_no_code_and_both_positions()
    {
        State state = States.TurkishRepublicOfNorthernCyprus;

        Assert.Null(state.IsoAlpha2);
        Assert.NotNull(state.Note);
        Assert.NotEmpty(state.Disputes);
    }

    [Fact]
    public void The_city_that_was_renamed_keeps_its_former_names()
    {
        FormerName nurSultan = Places.Astana.FormerNames.Single(name => name.Name.ToString() == "Nur-Sultan");

        Assert.Equal("2019-03-23", nurSultan.Start.ToString());
        Assert.Equal("2022-09-19", nurSultan.End.ToString());
    }

    private static DateOnly Day(string text) => PartialDate.Parse(text).Day!.Value;
}
