namespace Ots.Tests;

public sealed class LookupTests
{
    [Theory]
    [InlineData("samarkand-2022", true)]
    [InlineData("Samarkand-2022", false)]
    [InlineData("samarkand-202", false)]
    [InlineData("samarkand-20222", false)]
    [InlineData("", false)]
    [InlineData("aaa", false)]
    [InlineData("zzz", false)]
    [InlineData("şuşa", false)]
    public void TryGet_compares_letter_by_letter(string id, bool found)
    {
        Assert.Equal(found, Summits.TryGet(id, out Summit? summit));
        Assert.Equal(found, summit is not null);
    }

    [Fact]
    public void Every_entity_is_got_by_its_id()
    {
        Assert.All(Summits.All, summit => Assert.True(Summits.TryGet(summit.Id, out Summit? found) && ReferenceEquals(summit, found)));
        Assert.All(Sources.All, source => Assert.True(Sources.TryGet(source.Id, out Source? found) && ReferenceEquals(source, found)));
    }

    [Fact]
    public void Nothing_that_is_asked_for_makes_a_lookup_fail()
    {
        Assert.Throws<ArgumentNullException>(() => Summits.TryGet(null!, out _));
        Assert.Throws<ArgumentNullException>(() => Summits.Find(null!));
        foreach (string text in (string[])["\0", "\ud800", "\n", " ", "'", new string('x', 100_000), "\t", "a\tb", "é́"])
        {
            Assert.False(Summits.TryGet(text, out _));
            Assert.Empty(Summits.Find(text));
        }
    }

    [Theory]
    [InlineData("Omuraliev")]
    [InlineData("Omuraliyev")]
    [InlineData("OMURALIYEV")]
    [InlineData("ÖMÜRALİYEV")]
    [InlineData("Ömüralıyev")]
    [InlineData("Омуралиев")]
    [InlineData("ӨМҮРАЛИЕВ")]
    [InlineData("Kubanychbek Omuraliev")]
    [InlineData("kubanychbek-omuraliev")]
    [InlineData("Кубаничбек Омуралиев")]
    [InlineData("O\u0308mu\u0308raliyev")]
    public void A_person_is_found_by_any_spelling(string text) => Assert.Same(Officials.KubanychbekOmuraliev, Assert.Single(Officials.Find(text)));

    [Theory]
    [InlineData("Turkey")]
    [InlineData("Türkiye")]
    [InlineData("TURKIYE")]
    [InlineData("TÜRKİYE")]
    [InlineData("turkiye")]
    [InlineData("TR")]
    [InlineData("TUR")]
    public void A_state_is_found_by_its_names_and_codes(string text) => Assert.Same(States.Turkiye, Assert.Single(States.Find(text)));

    [Fact]
    public void A_former_name_still_finds_the_place() => Assert.Same(Places.Astana, Assert.Single(Places.Find("Nur-Sultan")));

    [Fact]
    public void A_name_that_several_bear_finds_them_all() =>
        Assert.Equal([Summits.Istanbul1994, Summits.Istanbul2001, Summits.Istanbul2010, Summits.Istanbul2021], Summits.Find("Istanbul Summit"));

    [Fact]
    public void Over_all_kinds_the_place_and_the_summits_are_found()
    {
        Assert.Contains(Places.Samarkand, OtsDataset.Packaged.Find("Samarkand"));
        Assert.Equal([Summits.Samarkand2022], OtsDataset.Packaged.WithId("samarkand-2022"));
    }

    [Fact]
    public void Codes_get_their_state()
    {
        Assert.Same(States.Kazakhstan, States.GetByIsoAlpha3("KAZ"));
        Assert.Same(States.Azerbaijan, States.GetByIsoNumeric("031"));
        Assert.True(States.TryGetByIsoAlpha2("HU", out State? hungary) && ReferenceEquals(States.Hungary, hungary));
        Assert.Throws<KeyNotFoundException>(() => States.GetByIsoAlpha3("kaz"));
        Assert.False(States.TryGetByIsoAlpha3("", out _));
    }

    [Fact]
    public void A_view_answers_for_its_own_only()
    {
        Assert.Same(States.Kazakhstan, MemberStates.GetByIsoAlpha3("KAZ"));
        Assert.Throws<KeyNotFoundException>(() => MemberStates.GetByIsoAlpha3("HUN"));
        Assert.False(MemberStates.TryGet("hungary", out State? none));
        Assert.Null(none);
        Assert.True(ObserverStates.TryGet("hungary", out _));
        Assert.Empty(MemberStates.Find("Hungary"));
        Assert.Single(ObserverStates.Find("Magyarország"));
    }

    [Fact]
    public void Summits_are_listed_by_date() => Assert.Equal(Summits.All.OrderBy(summit => summit.Start), Summits.All);

    [Fact]
    public void A_list_cannot_be_changed()
    {
        Assert.Throws<NotSupportedException>(() => ((IList<Summit>)Summits.All)[0] = Summits.Astana2023);
        Assert.Throws<NotSupportedException>(() => ((IList<Citation>)Summits.Samarkand2022.Sources).Clear());
    }
}
