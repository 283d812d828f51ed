namespace Ots.Tests.Data;

/// <summary>Where reports, or programs that copy them, go wrong: what the data has to say, and the source that it has to rest on.</summary>
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
    public void The_Secretary_General_of_the_day_after_Samarkand_is_the_new_one()
    {
        Assert.Same(Officials.KubanychbekOmuraliev, Posts.SecretaryGeneral.HolderOn(new DateOnly(2022, 11, 12)));
        Rests(Officials.KubanychbekOmuraliev, "turkicstates-2022-11-japarov-omuraliev");
        Assert.Contains(Officials.KubanychbekOmuraliev.Disputes, dispute => dispute is { Field: "terms.start", Value: "2022-11-14" });
    }

    [Fact]
    public void Uzbekistan_was_bound_thirty_days_after_it_ratified()
    {
        Assert.Equal("2019-10-14", Assert.Single(States.Uzbekistan.Memberships).Start.ToString());
        Rests(States.Uzbekistan, "alaturkanews-2019-09-14-uzbekistan");
        Rests(States.Uzbekistan, "tdbb-uzbekistan-2019");
    }

    [Fact]
    public void In_2018_there_were_four_members()
    {
        Assert.Equal(4, MemberStates.On(new DateOnly(2018, 9, 3)).Count);
        Rests(Officials.BaghdadAmreyev, "yapresident-2018-09-03-amreyev");
    }

    [Fact]
    public void Cholpon_Ata_was_on_the_third_of_September()
    {
        Assert.Equal((new DateOnly(2018, 9, 3), new DateOnly(2018, 9, 3)), (Summits.CholponAta2018.Start, Summits.CholponAta2018.End));
        Assert.Equal("2018-09-03", Officials.BaghdadAmreyev.Terms.First(term => term.Post == Posts.SecretaryGeneral).Appointed.ToString());
        Rests(Summits.CholponAta2018, "president-az-2018-09-03-sixth-summit");
    }

    [Fact]
    public void The_last_summit_of_the_old_series_was_on_the_sixteenth_of_September()
    {
        Assert.Equal(new DateOnly(2010, 9, 16), Summits.Istanbul2010.End);
        Assert.Equal("2010-09-16", Documents.IstanbulDeclaration2010.Date.ToString());
        Rests(Summits.Istanbul2010, "president-az-2010-09-16-tenth-summit");
    }

    [Fact]
    public void The_founding_agreement_came_into_force_in_November_2010()
    {
        Assert.Equal((2010, 11), (Documents.NakhchivanAgreement.InForce!.Value.Year, Documents.NakhchivanAgreement.InForce.Value.Month));
        Assert.Equal("2009-10-03", Documents.NakhchivanAgreement.Date.ToString());
        Assert.Contains(Documents.NakhchivanAgreement.Disputes, dispute => dispute is { Field: "in-force", Value: "2010-06-09" });
        Rests(Documents.NakhchivanAgreement, "turkicstates-summits");
    }

    [Fact]
    public void There_are_two_ninth_summits()
    {
        Assert.Equal([Summits.Nakhchivan2009, Summits.Samarkand2022], Summits.Find("9th Summit"));
        Assert.Equal((9, SummitKind.Regular), (Summits.Samarkand2022.Ordinal, Summits.Samarkand2022.Kind));
        Assert.Equal((9, SummitKind.Founding), (Summits.Nakhchivan2009.Ordinal, Summits.Nakhchivan2009.Kind));
        Rests(Summits.Samarkand2022, "mfa-tr-2022-11-samarkand");
        Rests(Summits.Nakhchivan2009, "mfa-tr-2010-09-15-tenth-summit");
    }

    [Theory]
    [InlineData("Istanbul Summit", 1994, 2001, 2010, 2021)]
    [InlineData("Bishkek Summit", 1995, 2012, 2024)]
    [InlineData("Astana Summit", 1998, 2015, 2023)]
    [InlineData("Baku Summit", 2000, 2019)]
    [InlineData("Gabala Summit", 2013, 2025)]
    public void A_city_is_not_enough_to_tell_a_summit(string name, params int[] years) => Assert.Equal(years, Summits.Find(name).Select(summit => summit.Start.Year));

    [Fact]
    public void Astana_was_not_Nur_Sultan_at_either_summit_there()
    {
        FormerName nurSultan = Places.Astana.FormerNames.Single(name => name.Name.ToString() == "Nur-Sultan");

        Assert.Equal(("2019-03-23", "2022-09-19"), (nurSultan.Start.ToString(), nurSultan.End.ToString()));
        Assert.All([Summits.Astana1998, Summits.Astana2015, Summits.Astana2023], summit =>
        {
            Assert.Same(Places.Astana, summit.Place);
            Assert.False(new PartialDate(summit.Start) >= nurSultan.Start && new PartialDate(summit.Start) < nurSultan.End);
        });
        Rests(Places.Astana, "tass-2022-09-astana");
    }

    [Theory]
    [InlineData("astana-1998", "Astana")]
    [InlineData("astana-2015", "Astana")]
    [InlineData("astana-2023", "Astana")]
    public void The_city_of_a_summit_bears_the_name_of_that_day(string id, string expected)
    {
        Summit summit = OtsDataset.Packaged.GetCatalog<Summit>()[id];

        Assert.Equal(expected, summit.Place!.NameOn(summit.Start)?.ToString());
    }

    [Fact]
    public void Turkmenistan_was_called_a_member_to_be_and_is_an_observer()
    {
        Assert.Equal(Certainty.No, ObserverStates.Includes(States.Turkmenistan, new DateOnly(2021, 9, 30)));
        Assert.Equal(Certainty.Certain, ObserverStates.Includes(States.Turkmenistan, new DateOnly(2021, 11, 12)));
        Assert.DoesNotContain(States.Turkmenistan, MemberStates.Between(DateOnly.MinValue, DateOnly.MaxValue, Certainty.Possible));
    }

    [Fact]
    public void One_observer_is_an_organization()
    {
        Membership membership = Assert.Single(Institutions.EconomicCooperationOrganization.Memberships);

        Assert.Equal((MembershipStatus.Observer, "2023-11-03"), (membership.Status, membership.Start.ToString()));
        Assert.Same(Summits.Astana2023, membership.GrantedAt);
        Rests(Institutions.EconomicCooperationOrganization, "turkicstates-observer-eco");
    }

    [Fact]
    public void The_disputed_observer_has_no_code_and_both_positions()
    {
        State state = States.TurkishRepublicOfNorthernCyprus;

        Assert.Equal("Turkish Republic of Northern Cyprus", state.Name.ToString());
        Assert.Equal((null, null, null), (state.IsoAlpha2, state.IsoAlpha3, state.IsoNumeric));
        Assert.Null(state.UnMemberSince);
        Assert.NotNull(state.Note);
        Rests(state, "turkicstates-about");
        Rests(state, "mfa-cy-2022-11-11-samarkand");
        Rests(state, "zan-z2500000191");
    }

    [Fact]
    public void Who_is_an_observer_did_not_always_come()
    {
        Assert.DoesNotContain(Summits.Astana2023.Attendees, attendee => attendee.State == States.TurkishRepublicOfNorthernCyprus);
        Assert.Contains(Summits.Ankara2023.Attendees, attendee => attendee.State == States.TurkishRepublicOfNorthernCyprus && attendee.Head == Officials.ErsinTatar);
        Rests(Summits.Astana2023, "newscentralasia-2023-11-03-astana");
    }

    [Theory]
    [InlineData("istanbul-2021", "gurbanguly-berdimuhamedow", "president-of-turkmenistan")]
    [InlineData("samarkand-2022", "gurbanguly-berdimuhamedow", "chairman-of-the-halk-maslahaty")]
    [InlineData("bishkek-2024", "nury-golliyev", "ambassador-of-turkmenistan-to-kyrgyzstan")]
    public void Turkmenistan_is_an_observer_and_sends_whom_it_likes(string summit, string head, string post)
    {
        Attendee attendee = OtsDataset.Packaged.GetCatalog<Summit>()[summit].Attendees.Single(attendee => attendee.State == States.Turkmenistan);

        Assert.Equal((head, post), (attendee.Head?.Id, attendee.Office?.Post.Id));
        Assert.Equal((MembershipStatus.Observer, "2021-11-12"), (Assert.Single(States.Turkmenistan.Memberships).Status, States.Turkmenistan.Memberships[0].Start.ToString()));
        Rests(States.Turkmenistan, "newscentralasia-2021-11-15-istanbul");
    }

    [Fact]
    public void Ramil_Hasanov_is_Ramil_Hasan()
    {
        Assert.Same(Officials.RamilHasan, Assert.Single(Officials.Find("Ramil Hasanov")));
        Assert.Same(Officials.RamilHasan, Posts.SecretaryGeneralOfTurkpa.HolderOn(new DateOnly(2025, 10, 15)));
        Assert.NotSame(Officials.RamilHasan, Posts.SecretaryGeneralOfTurkpa.HolderOn(new DateOnly(2025, 10, 14)));
        Rests(Officials.RamilHasan, "azertag-2025-10-15-ramil-hasan");
    }

    [Fact]
    public void The_chair_of_2025_began_in_November_2024()
    {
        Assert.Same(Chairmanships.Kyrgyzstan2024, Chairmanships.On(new DateOnly(2025, 1, 15)));
        Assert.Equal("2024-11-06", Chairmanships.Kyrgyzstan2024.Start.ToString());
        Rests(Chairmanships.Kyrgyzstan2024, "qazinform-2025-10-07-chairmanship");
    }

    [Theory]
    [InlineData("extraordinary-2020", SummitKind.Extraordinary, "2020-04-10")]
    [InlineData("informal-2021", SummitKind.Informal, "2021-03-31")]
    [InlineData("ankara-2023", SummitKind.Extraordinary, "2023-03-16")]
    [InlineData("shusha-2024", SummitKind.Informal, "2024-07-06")]
    [InlineData("budapest-2025", SummitKind.Informal, "2025-05-21")]
    public void Informal_and_extraordinary_summits_have_no_number_and_pass_no_chair(string id, SummitKind kind, string day)
    {
        Summit summit = OtsDataset.Packaged.GetCatalog<Summit>()[id];

        Assert.Equal((kind, null, Day(day), null), (summit.Kind, summit.Ordinal, summit.Start, summit.ChairTo));
        Assert.NotEmpty(summit.Sources);
    }

    [Fact]
    public void What_was_planned_for_April_2026_was_held_in_May()
    {
        Assert.Equal(new DateOnly(2026, 5, 15), Summits.Turkistan2026.Start);
        Rests(Summits.Turkistan2026, "iica-2026-05-15-turkistan");
        Assert.DoesNotContain(Summits.All, summit => summit.Ordinal == 13 && summit.Kind == SummitKind.Regular);
    }

    [Fact]
    public void The_organization_was_not_founded_in_1964()
    {
        Assert.Equal("2009-10-03", Institutions.OrganizationOfTurkicStates.Founded.ToString());
        Assert.Contains(Institutions.OrganizationOfTurkicStates.Disputes, dispute => dispute is { Field: "founded", Value: "1964" });
        Rests(Institutions.OrganizationOfTurkicStates, "mfa-tr-cooperation-day-323");
    }

    [Theory]
    [InlineData("OTS")]
    [InlineData("CCTS")]
    [InlineData("Turkic Council")]
    [InlineData("Türk Keneşi")]
    [InlineData("Türk Konseyi")]
    [InlineData("TDİK")]
    [InlineData("TDT")]
    [InlineData("ССТГ")]
    [InlineData("ОТГ")]
    [InlineData("Түркі мемлекеттерінің ұйымы")]
    [InlineData("Түркі мемлекеттері ұйымы")]
    [InlineData("Түркий мамлекеттеринин уюму")]
    [InlineData("Түрк мамлекеттер уюму")]
    public void The_organization_has_many_names(string name)
    {
        Assert.Same(Institutions.OrganizationOfTurkicStates, Assert.Single(Institutions.Find(name)));
        Assert.Equal("2021-11-12", Assert.Single(Institutions.OrganizationOfTurkicStates.FormerNames).End.ToString());
        Rests(Institutions.OrganizationOfTurkicStates, "turkicstates-about");
    }

    [Theory]
    [InlineData("Omuraliev", "kubanychbek-omuraliev")]
    [InlineData("Omuraliyev", "kubanychbek-omuraliev")]
    [InlineData("Ömüraliyev", "kubanychbek-omuraliev")]
    [InlineData("Kubanchbek", "kubanychbek-omuraliev")]
    [InlineData("Amreyev", "baghdad-amreyev")]
    [InlineData("Amreev", "baghdad-amreyev")]
    [InlineData("Japarov", "sadyr-japarov")]
    [InlineData("Zhaparov", "sadyr-japarov")]
    [InlineData("Akinci", "halil-akinci")]
    [InlineData("Berdimuhamedov", "gurbanguly-berdimuhamedow")]
    [InlineData("Berdimuhamedow", "gurbanguly-berdimuhamedow")]
    public void Every_spelling_of_the_press_finds_the_person(string spelling, string id) => Assert.Contains(id, Officials.Find(spelling).Select(official => official.Id));

    private static DateOnly Day(string text) => PartialDate.Parse(text, null).Day!.Value;

    private static void Rests(Entity entity, string source) =>
        Assert.Contains(source, Statement.Of(entity).Select(statement => statement.Value).OfType<Source>().Select(cited => cited.Id));
}
