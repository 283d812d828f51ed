namespace Ots.Tests.Data;

public sealed class SummitTests
{
    public static TheoryData<string> Series { get; } = ["before the organization", "of the organization"];

    [Theory]
    [MemberData(nameof(Series))]
    public void The_numbers_of_a_series_have_no_hole(string series)
    {
        bool isOfOrganization = series == "of the organization";
        int?[] ordinals = Summits.All
            .Where(summit => isOfOrganization ? summit.Kind == SummitKind.Regular : summit.Kind is SummitKind.Predecessor or SummitKind.Founding)
            .Select(summit => summit.Ordinal)
            .ToArray();

        Assert.True(ordinals.Length >= 10);
        Assert.Equal(Enumerable.Range(1, ordinals.Length).Select(ordinal => (int?)ordinal), ordinals);
    }

    [Fact]
    public void Only_the_two_series_are_numbered() => Problems.None(
        from summit in Summits.All
        where summit.Kind is SummitKind.Informal or SummitKind.Extraordinary && summit.Ordinal is not null
        select $"{Problems.File(summit)}: informal and extraordinary summits have no ordinal");

    [Fact]
    public void A_summit_met_in_its_host_s_place_or_by_video() => Problems.None(
        from summit in Summits.All
        where summit.Place is not null && summit.Place.State != summit.Host
        select $"{Problems.File(summit)}: {summit.Place!.Id} lies in {summit.Place.State?.Id ?? "no state of the data"}, but the host is {summit.Host?.Id ?? "missing"}");

    [Fact]
    public void A_summit_ends_after_it_started_and_its_documents_are_of_its_days() => Problems.None(
    [
        .. from summit in Summits.All where summit.End < summit.Start select $"{Problems.File(summit)}: ends before it starts",
        .. from document in Documents.All
           where document.AdoptedAt is not null && document.Date.Day is { } day && (day < document.AdoptedAt.Start || day > document.AdoptedAt.End)
           select $"{Problems.File(document)}: is of {document.Date}, but {document.AdoptedAt!.Id} was on {document.AdoptedAt.Start:yyyy-MM-dd}",
    ]);

    [Fact]
    public void Every_regular_summit_left_a_declaration() => Problems.None(
        from summit in Summits.All
        where summit.Kind == SummitKind.Regular && !summit.Documents.Any(document => document.Kind == DocumentKind.Declaration)
        select $"{Problems.File(summit)}: no declaration in data/documents was adopted there");
}
