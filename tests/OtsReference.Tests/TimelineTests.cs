namespace Ots.Tests;

public sealed class TimelineTests
{
    private static readonly Timeline s_all = OtsDataset.Packaged.Timeline();

    [Fact]
    public void What_happened_on_a_day() => Assert.Equal(
        [
            "Baghdad Amreyev left office as Secretary General of the Organization of Turkic States",
            "Türkiye left the chair",
            "Kubanychbek Omuraliev took office as Secretary General of the Organization of Turkic States",
            "Turkish Republic of Northern Cyprus became an observer",
            "Uzbekistan took the chair",
            "Ninth Summit of the Organization of Turkic States was held",
        ],
        s_all.Between(new DateOnly(2022, 11, 11), new DateOnly(2022, 11, 12)).Select(change => change.ToString()));

    [Fact]
    public void Of_a_place_a_state_and_a_person()
    {
        Assert.Equal(
            ["2019-03-23 Astana took the name Nur-Sultan", "2022-09-19 Astana gave up the name Nur-Sultan for Astana"],
            Places.Astana.Timeline().Where(change => change.Kind != ChangeKind.Held).TakeLast(2).Select(change => $"{change.Date} {change}"));
        Assert.Contains("1997-12-10 the capital of Kazakhstan moved from Almaty to Astana", States.Kazakhstan.Timeline().Select(change => $"{change.Date} {change}"));
        Assert.Equal(
            ["2022-06-01 Türkiye gave up the name Turkey for Türkiye", "2022-06-01 Türkiye gave up the name Republic of Turkey for Republic of Türkiye"],
            States.Turkiye.Timeline().Where(change => change.Period is FormerName).Select(change => $"{change.Date} {change}"));
        Assert.Equal(Officials.BaghdadAmreyev.Terms.Count, Officials.BaghdadAmreyev.Timeline().Count(change => change.Kind == ChangeKind.Began));
        Assert.Equal("Organization of Turkic States was founded", Institutions.OrganizationOfTurkicStates.Timeline()[0].ToString());
        Assert.Equal(2, Chairmanships.Turkiye2021.Timeline().Count);
        Assert.Single(Summits.Samarkand2022.Timeline());
        Assert.Empty(Sources.All[0].Timeline());
    }

    [Fact]
    public void It_is_in_order_and_nothing_is_in_it_twice()
    {
        Assert.All(s_all.Zip(s_all.Skip(1)), pair => Assert.True(pair.First.Date <= pair.Second.Date));
        Assert.Equal(s_all.Count, s_all.Select(change => (change.Kind, change.Entity, change.Period)).Distinct().Count());
        Assert.Equal(s_all.Count, s_all.Between(DateOnly.MinValue, DateOnly.MaxValue).Count);
        Assert.Empty(s_all.Between(DateOnly.MaxValue, DateOnly.MinValue));
    }

    [Fact]
    public void Each_change_is_cited() => Assert.All(
        OtsDataset.Packaged.Catalogs.SelectMany(catalog => catalog.Entities).SelectMany(entity => entity.Timeline()).Concat(s_all),
        change => Assert.True(change.Sources.Count > 0, $"{change.Date}: {change}"));

    [Fact]
    public void A_change_known_to_the_year_is_certain_in_that_year_alone()
    {
        TimelineChange change = Assert.Single(s_all, change => change.Period is Term { Holder.Id: "halil-akinci" } && change.Kind == ChangeKind.Ended);

        Assert.Equal(PartialDate.OfYear(2014), change.Date);
        Assert.Contains(change, s_all.Between(new DateOnly(2014, 1, 1), new DateOnly(2015, 1, 1)));
        Assert.DoesNotContain(change, s_all.Between(new DateOnly(2014, 1, 1), new DateOnly(2014, 12, 31)));
        Assert.Contains(change, s_all.Between(new DateOnly(2014, 1, 1), new DateOnly(2014, 1, 2), Certainty.Possible));
        Assert.DoesNotContain(change, s_all.Between(new DateOnly(2013, 1, 1), new DateOnly(2014, 1, 1), Certainty.Possible));
    }

    // Who compares the organization of one day with that of the day before finds nothing that the timeline does not say.
    [Fact]
    public void It_tells_of_every_difference_between_two_days()
    {
        HashSet<DateOnly> dated = [.. s_all.Select(change => change.Date.Day).OfType<DateOnly>()];
        string before = Describe(new DateOnly(2009, 9, 30));
        for (DateOnly day = new(2009, 10, 1); day < new DateOnly(2027, 1, 1); day = day.AddDays(1))
        {
            string now = Describe(day);
            Assert.True(now == before || dated.Contains(day), $"{before}\n{now}");
            before = now;
        }

        static string Describe(DateOnly day)
        {
            OtsSnapshot snapshot = OtsDataset.Packaged.On(day, Certainty.Possible);
            IEnumerable<string> states = snapshot.States.Select(state => $"{state.Name} {state.CapitalName} {state.HeadOfState}");
            return string.Join(", ", [$"{snapshot.Name} {snapshot.Chair}", .. snapshot.SecretariesGeneral.Where(term => term is { Start.Day: not null, End: null or { Day: not null } }).Select(term => term.Holder.Id), .. states,
                .. snapshot.Observers.Select(observer => observer.Id)]);
        }
    }

    [Fact]
    public void An_index_out_of_range_and_null_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => s_all[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => s_all[s_all.Count]);
        Assert.Throws<ArgumentNullException>(() => ((Entity)null!).Timeline());
    }
}
