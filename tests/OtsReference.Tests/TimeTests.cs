namespace Ots.Tests;

public sealed class TimeTests
{
    [Theory]
    [InlineData("2022-11-11", "2022-11-11", "2022-11-11")]
    [InlineData("2022-02", "2022-02-01", "2022-02-28")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2014", "2014-01-01", "2014-12-31")]
    public void A_partial_date_knows_how_early_and_how_late_it_can_be(string text, string earliest, string latest)
    {
        PartialDate date = PartialDate.Parse(text, null);

        Assert.Equal(text, date.ToString());
        Assert.Equal(Day(earliest), date.Earliest);
        Assert.Equal(Day(latest), date.Latest);
        Assert.Equal(text.Length == 10, date.Day is not null);
        Assert.Equal(text.Length >= 7, date.Month is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("22-11-11")]
    [InlineData("2022-13")]
    [InlineData("2022-00")]
    [InlineData("2023-02-29")]
    [InlineData("2022-11-00")]
    [InlineData("2022/11/11")]
    [InlineData("2022-11-1")]
    [InlineData("0000")]
    [InlineData("２０２２")]
    public void What_is_no_date_is_refused(string text)
    {
        Assert.False(PartialDate.TryParse(text, out _));
        Assert.Throws<FormatException>(() => PartialDate.Parse(text, null));
    }

    [Fact]
    public void Precision_is_part_of_a_date()
    {
        Assert.NotEqual(PartialDate.OfYear(2014), PartialDate.Parse("2014-01-01", null));
        Assert.Equal(new PartialDate(new DateOnly(2014, 1, 1)), PartialDate.Parse("2014-01-01", null));
        Assert.True(PartialDate.OfYear(2014) < PartialDate.OfMonth(2014, 1));
        Assert.True(PartialDate.OfMonth(2014, 12) < PartialDate.OfYear(2015));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfMonth(2014, 13));
    }

    [Theory]
    [InlineData("2014", "2018-09-03", "2013-12-31", Certainty.No)]
    [InlineData("2014", "2018-09-03", "2014-01-01", Certainty.Possible)]
    [InlineData("2014", "2018-09-03", "2014-12-31", Certainty.Certain)]
    [InlineData("2014", "2018-09-03", "2018-09-02", Certainty.Certain)]
    [InlineData("2014", "2018-09-03", "2018-09-03", Certainty.No)]
    [InlineData("2010-09-16", "2014", "2013-12-31", Certainty.Certain)]
    [InlineData("2010-09-16", "2014", "2014-06-01", Certainty.Possible)]
    [InlineData("2010-09-16", "2014", "2014-12-31", Certainty.No)]
    [InlineData("2010-09-16", null, "2100-01-01", Certainty.Certain)]
    [InlineData("2014", "2014", "2014-06-01", Certainty.Possible)]
    public void A_period_includes_its_start_and_excludes_its_end(string start, string? end, string date, Certainty expected) =>
        Assert.Equal(expected, new Period(PartialDate.Parse(start, null), end is null ? null : PartialDate.Parse(end, null)).Covers(Day(date)));

    [Theory]
    [InlineData("2017-12-03", Certainty.Possible)]
    [InlineData("2017-12-04", Certainty.Certain)]
    [InlineData("2025-11-04", Certainty.Certain)]
    [InlineData("2025-11-05", Certainty.Possible)]
    public void Where_an_end_is_not_known_it_is_certain_as_far_as_sources_show(string date, Certainty expected) => Assert.Equal(
        expected, new Period(null, null) { ConfirmedFrom = PartialDate.Parse("2017-12-04", null), EndUnknown = true, ConfirmedUntil = PartialDate.Parse("2025-11-04", null) }.Covers(Day(date)));

    [Theory]
    [InlineData("2014-12-10", Certainty.Possible)]
    [InlineData("2014-12-11", Certainty.Certain)]
    [InlineData("2018-02-01", Certainty.Certain)]
    [InlineData("2018-04-02", Certainty.Possible)]
    public void A_source_that_shows_it_narrows_what_is_only_possible(string date, Certainty expected) => Assert.Equal(
        expected,
        new Period(PartialDate.OfYear(2014), PartialDate.OfYear(2018)) { ConfirmedFrom = PartialDate.Parse("2014-12-11", null), ConfirmedUntil = PartialDate.Parse("2018-04-01", null) }.Covers(Day(date)));

    [Theory]
    [InlineData("2019", "2022", null, null, "2019 to 2022")]
    [InlineData("2019", null, null, null, "since 2019")]
    [InlineData(null, null, "2017-12-04", null, "by 2017-12-04")]
    [InlineData(null, "2022", "2017-12-04", null, "by 2017-12-04 to 2022")]
    [InlineData(null, "2022", null, null, "until 2022")]
    [InlineData("2019", null, null, "2020-02", "2019 to 2020-02 or later")]
    [InlineData(null, null, null, null, "at an unknown time")]
    public void A_period_says_what_is_known_of_it(string? start, string? end, string? from, string? until, string expected) =>
        Assert.Equal(expected, new Period(Date(start), Date(end)) { ConfirmedFrom = Date(from), ConfirmedUntil = Date(until), EndUnknown = until is not null }.Describe());

    [Theory]
    [InlineData("2014", "2018-09-03", "2013-01-01", "2014-01-01", Certainty.No)]
    [InlineData("2014", "2018-09-03", "2013-01-01", "2014-01-02", Certainty.Possible)]
    [InlineData("2014", "2018-09-03", "2013-01-01", "2015-01-01", Certainty.Certain)]
    [InlineData("2014", "2018-09-03", "2018-09-02", "2018-09-03", Certainty.Certain)]
    [InlineData("2014", "2018-09-03", "2018-09-03", "2019-01-01", Certainty.No)]
    [InlineData("2014", "2014", "2014-01-01", "2015-01-01", Certainty.Certain)] // Some days of the year, whichever they were.
    [InlineData("2014", "2014", "2014-01-01", "2014-12-01", Certainty.Possible)]
    [InlineData("2010-09-16", "2014", "2014-01-01", "2014-02-01", Certainty.Possible)]
    [InlineData("2010-09-16", null, "2100-01-01", "9999-12-31", Certainty.Certain)]
    [InlineData("2014-01-01", null, "2020-01-01", "2020-01-01", Certainty.No)] // No day.
    [InlineData("2014-01-01", null, "2020-01-02", "2020-01-01", Certainty.No)]
    [InlineData("2014-01-01", "2014-01-01", "2013-01-01", "2015-01-01", Certainty.No)]
    [InlineData(null, "2014", "0001-01-01", "0001-01-01", Certainty.No)]
    public void A_range_includes_its_start_and_excludes_its_end(string? from, string? until, string start, string end, Certainty expected) =>
        Assert.Equal(expected, new Period(Date(from), Date(until)).Overlaps(Day(start), Day(end)));

    [Fact]
    public void A_day_is_a_range_of_one()
    {
        PartialDate?[] dates = [null, Date("2014"), Date("2014-05"), Date("2014-05-06"), Date("2015"), Date("2015-02-03")];
        IEnumerable<Period> periods =
            from start in dates
            from end in dates
            where start is null || end is null || start.Value.Earliest < end.Value.Latest
            from shown in dates
            from isUnknown in new[] { false, true }
            select new Period(start, end) { EndUnknown = isUnknown, ConfirmedFrom = shown, ConfirmedUntil = shown };
        Assert.All(periods, period =>
        {
            for (DateOnly day = new(2013, 12, 31); day < new DateOnly(2016, 1, 2); day = day.AddDays(1))
            {
                Assert.Equal(period.Covers(day), period.Overlaps(day, day.AddDays(1)));
            }
        });
    }

    [Fact]
    public void What_a_longer_range_does_not_meet_no_part_of_it_meets()
    {
        Period[] periods = [new(Date("2014"), Date("2014")), new(Date("2014-02"), null), new(null, Date("2015")) { ConfirmedFrom = Date("2014-03") }];
        DateOnly first = new(2013, 12, 1);
        Assert.All(periods, period =>
        {
            for (int days = 1; days < 800; days++)
            {
                Assert.True(period.Overlaps(first, first.AddDays(days)) >= period.Overlaps(first, first.AddDays(days - 1)));
            }
        });
    }

    [Theory]
    [InlineData("2019-12-31", Certainty.Possible)]
    [InlineData("2020-05-05", Certainty.Certain)]
    [InlineData("2020-05-06", Certainty.Possible)]
    public void On_the_one_day_on_which_a_source_shows_it_a_period_is_certain(string date, Certainty expected) =>
        Assert.Equal(expected, new Period(null, null) { EndUnknown = true, ConfirmedUntil = Date("2020-05-05") }.Covers(Day(date)));

    [Fact]
    public void The_first_and_the_last_day_of_the_calendar_are_days_like_others()
    {
        Period always = new(null, null) { ConfirmedFrom = Date("0001-01-01") };
        Period last = new(Date("9999"), Date("9999-12-31"));

        Assert.Equal(Certainty.Certain, always.Covers(DateOnly.MinValue));
        Assert.Equal(Certainty.Certain, always.Covers(DateOnly.MaxValue));
        Assert.Equal(Certainty.No, last.Covers(DateOnly.MaxValue));
        Assert.Equal(Certainty.Certain, last.Covers(DateOnly.MaxValue.AddDays(-1)));
        Assert.Equal(Certainty.Certain, always.Overlaps(DateOnly.MinValue, DateOnly.MaxValue));
        Assert.Equal(Certainty.No, always.Overlaps(DateOnly.MaxValue, DateOnly.MinValue));
    }

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text, null);

    private static DateOnly Day(string text) => PartialDate.Parse(text, null).Day!.Value;

    private sealed record Period(PartialDate? Start, PartialDate? End) : IPeriod
    {
        public PartialDate? ConfirmedFrom { get; init; }

        public bool EndUnknown { get; init; }

        public PartialDate? ConfirmedUntil { get; init; }
    }
}
