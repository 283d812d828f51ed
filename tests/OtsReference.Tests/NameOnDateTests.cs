namespace Ots.Tests;

public sealed class NameOnDateTests
{
    [Theory]
    [InlineData("0001-01-01", "Turkey")]
    [InlineData("2019-01-01", "Turkey")]
    [InlineData("2022-05-31", "Turkey")]
    [InlineData("2022-06-01", "Türkiye")]
    [InlineData("2023-01-01", "Türkiye")]
    [InlineData("9999-12-31", "Türkiye")]
    public void Turkey_is_Turkiye_since_June_2022(string date, string expected)
    {
        Assert.Equal(expected, States.Turkiye.NameOn(Day(date))?.ToString());
        Assert.Equal("Türkiye", States.Turkiye.NameOn(Day(date))!["tr"]);
        Assert.Equal($"Republic of {expected}", States.Turkiye.OfficialNameOn(Day(date))?.ToString());
    }

    [Theory]
    [InlineData("1829-12-31", null)] // Nothing is known of that time.
    [InlineData("1831-01-01", "Akmoly")]
    [InlineData("1900-01-01", "Akmolinsk")]
    [InlineData("1992-06-01", null)] // Tselinograd or Akmola: the day is not known.
    [InlineData("1998-05-05", "Akmola")]
    [InlineData("1998-05-06", "Astana")]
    [InlineData("2019-03-22", "Astana")]
    [InlineData("2019-03-23", "Nur-Sultan")]
    [InlineData("2020-01-01", "Nur-Sultan")]
    [InlineData("2022-09-18", "Nur-Sultan")]
    [InlineData("2022-09-19", "Astana")]
    [InlineData("9999-12-31", "Astana")]
    public void Astana_bears_its_name_of_today_in_the_gaps(string date, string? expected) => Assert.Equal(expected, Places.Astana.NameOn(Day(date))?.ToString());

    [Theory]
    [InlineData("1829-12-31", "")]
    [InlineData("1830-06-01", "Akmoly")]
    [InlineData("1992-06-01", "Tselinograd, Akmola")]
    [InlineData("2020-01-01", "Nur-Sultan")]
    public void What_is_possible_is_said_when_asked_for(string date, string expected) =>
        Assert.Equal(expected, string.Join(", ", Places.Astana.NamesOn(Day(date), Certainty.Possible)));

    [Theory]
    [InlineData("2009-10-02", null)]
    [InlineData("2009-10-03", "Cooperation Council of Turkic Speaking States")]
    [InlineData("2021-11-11", "Cooperation Council of Turkic Speaking States")]
    [InlineData("2021-11-12", "Organization of Turkic States")]
    public void The_organization_had_no_name_before_it_was_founded(string date, string? expected) =>
        Assert.Equal(expected, Institutions.OrganizationOfTurkicStates.NameOn(Day(date))?.ToString());

    [Fact]
    public void Where_it_is_not_known_when_the_name_of_today_came_it_is_certain_since_the_data_was_closed()
    {
        Institution turksoy = Institutions.Turksoy;
        DateOnly closed = OtsDataset.Packaged.AsOf;

        Assert.Null(turksoy.NameOn(new DateOnly(1993, 7, 11)));
        Assert.Empty(turksoy.NamesOn(new DateOnly(1993, 7, 11), Certainty.Possible));
        Assert.Null(turksoy.NameOn(new DateOnly(2000, 1, 1)));
        Assert.Equal([turksoy.FormerNames[0].Name, turksoy.Name], turksoy.NamesOn(new DateOnly(2000, 1, 1), Certainty.Possible));
        Assert.Equal(turksoy.Name, turksoy.NameOn(closed));
    }

    [Theory]
    [InlineData("2021-05-01", "Parliamentary Assembly of Turkic-speaking Countries")]
    [InlineData("2022-06-15", null)]
    [InlineData("2022-06-30", "Parliamentary Assembly of Turkic States")]
    public void A_change_known_to_the_month_is_certain_outside_it(string date, string? expected) => Assert.Equal(expected, Institutions.Turkpa.NameOn(Day(date))?.ToString());

    [Fact]
    public void A_name_whose_start_is_not_known_reaches_back()
    {
        Assert.Equal("Jalal-Abad", Places.Manas.NameOn(new DateOnly(2020, 1, 1))?.ToString());
        Assert.Equal("Manas", Places.Manas.NameOn(new DateOnly(2026, 1, 1))?.ToString());
        Assert.Equal("Angora", Places.Ankara.NameOn(new DateOnly(1900, 1, 1))?.ToString());
    }

    [Fact]
    public void A_former_official_name_does_not_replace_the_short_one()
    {
        Assert.Equal(("Hungary", "Republic of Hungary"), (States.Hungary.NameOn(new DateOnly(2000, 1, 1))?.ToString(), States.Hungary.OfficialNameOn(new DateOnly(2000, 1, 1))?.ToString()));
        Assert.Equal("Republic of Kyrgyzstan", States.Kyrgyzstan.OfficialNameOn(new DateOnly(1993, 5, 4))?.ToString());
        Assert.Equal("Kyrgyz Republic", States.Kyrgyzstan.OfficialNameOn(new DateOnly(1993, 5, 5))?.ToString());
        Assert.Null(States.Kyrgyzstan.OfficialNameOn(new DateOnly(1990, 1, 1)));
    }

    [Theory]
    [InlineData("1990-01-01", null)]
    [InlineData("1991-06-01", null)]
    [InlineData("1992-01-01", "almaty")]
    [InlineData("1997-12-09", "almaty")]
    [InlineData("1997-12-10", "astana")]
    [InlineData("9999-12-31", "astana")]
    public void The_capital_of_Kazakhstan_moved(string date, string? expected) => Assert.Equal(expected, States.Kazakhstan.CapitalOn(Day(date))?.Id);

    [Fact]
    public void What_the_data_knows_no_change_of_was_always_so()
    {
        Assert.Same(Places.Baku, States.Azerbaijan.CapitalOn(DateOnly.MinValue));
        Assert.Equal([Places.Baku], States.Azerbaijan.CapitalsOn(DateOnly.MaxValue));
        Assert.Equal([Places.Almaty], States.Kazakhstan.CapitalsOn(new DateOnly(1991, 6, 1), Certainty.Possible));
        Assert.Same(States.Azerbaijan.Name, States.Azerbaijan.NameOn(DateOnly.MinValue));
    }

    [Fact]
    public void There_is_one_name_at_a_time() => Assert.All(
        OtsDataset.Packaged.Catalogs.SelectMany(catalog => catalog.Entities).OfType<INamed>(),
        named =>
        {
            for (DateOnly day = new(1800, 1, 1); day.Year < 2030; day = day.AddDays(73))
            {
                IReadOnlyList<LocalizedText> certain = named.NamesOn(day);
                Assert.InRange(certain.Count, 0, 1);
                Assert.Same(certain.Count == 1 ? certain[0] : null, named.NameOn(day));
                Assert.True(certain.Count == 0 || named.NamesOn(day, Certainty.Possible).Count == 1);
            }
        });

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ((INamed)null!).NameOn(new DateOnly(2020, 1, 1)));
        Assert.Throws<ArgumentNullException>(() => ((INamed)null!).NamesOn(new DateOnly(2020, 1, 1)));
    }

    private static DateOnly Day(string text) => PartialDate.Parse(text, null).Day!.Value;
}
