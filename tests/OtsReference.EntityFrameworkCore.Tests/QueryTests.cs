using Microsoft.EntityFrameworkCore;

namespace Ots.EntityFrameworkCore.Tests;

/// <summary>Queries on entities are asked of the database, by ids.</summary>
public sealed class QueryTests : IDisposable
{
    private readonly Database _database = new();

    public QueryTests()
    {
        using Visits visits = _database.Open();
        foreach (Summit summit in Summits.All)
        {
            visits.Add(new Visit { Summit = summit, Host = summit.Host, Planned = new PartialDate(summit.Start) });
        }

        visits.SaveChanges();
    }

    [Fact]
    public void Equal_to_one_in_the_data()
    {
        using Visits visits = _database.Open();

        Assert.Same(States.Uzbekistan, visits.All.Single(visit => visit.Summit == Summits.Samarkand2022).Host);

        // The column itself is compared, so that an index on it is of use.
        string sql = visits.All.Where(visit => visit.Summit == Summits.Samarkand2022).ToQueryString();
        Assert.Matches("'samarkand-2022'\n[^!]*WHERE \"a\".\"Summit\" = @", sql);
        Assert.DoesNotContain("CAST", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_to_one_that_is_not_known_when_the_query_is_written()
    {
        using Visits visits = _database.Open();
        foreach (State host in States.All)
        {
            Assert.Equal(host.Summits, visits.All.Where(visit => visit.Host == host).OrderBy(visit => visit.Planned).Select(visit => visit.Summit).AsEnumerable());
        }
    }

    [Fact]
    public void Not_equal_and_equals()
    {
        using Visits visits = _database.Open();

        Assert.Equal(Summits.All.Count - 1, visits.All.Count(visit => visit.Summit != Summits.Samarkand2022));
        Assert.Equal(1, visits.All.Count(visit => visit.Summit.Equals(Summits.Samarkand2022)));
    }

    [Fact]
    public void Absent()
    {
        using Visits visits = _database.Open();

        Assert.Equal(Summits.All.Count(summit => summit.Host is null), visits.All.Count(visit => visit.Host == null));
    }

    [Fact]
    public void One_of_several()
    {
        using Visits visits = _database.Open();
        Summit[] some = [Summits.Samarkand2022, Summits.Nakhchivan2009];
        List<Summit> list = [.. some];

        Assert.Equal(2, visits.All.Count(visit => some.Contains(visit.Summit)));
        Assert.Equal(2, visits.All.Count(visit => list.Contains(visit.Summit)));
        Assert.Equal(
            Summits.All.Count(summit => summit.Host is null || summit.Host == States.Turkiye),
            visits.All.Count(visit => new[] { null, States.Turkiye }.Contains(visit.Host)));
    }

    [Fact]
    public void Joined_to_what_has_the_entity_as_its_key()
    {
        using Visits visits = _database.Open();
        visits.Add(new Desk { State = States.Turkiye, Telephone = "1" });
        visits.SaveChanges();

        Assert.Equal(
            States.Turkiye.Summits.Select(summit => (summit, "1")),
            visits.All.Join(visits.Desks, visit => visit.Host, desk => desk.State, (visit, desk) => new { visit.Summit, visit.Planned, desk.Telephone })
                .OrderBy(row => row.Planned).AsEnumerable().Select(row => (row.Summit, row.Telephone)));
        Assert.Equal(
            Summits.All.Count,
            (from visit in visits.All join desk in visits.Desks on visit.Host equals desk.State into desks from desk in desks.DefaultIfEmpty() select new { visit.Summit, desk.Telephone }).Count());
    }

    [Fact]
    public void Chosen_and_replaced_by_the_database()
    {
        using Visits visits = _database.Open();

        Assert.Equal(
            Summits.All.Select(summit => summit.Host ?? States.Hungary).ToHashSet(),
            visits.All.Select(visit => visit.Host ?? States.Hungary).Distinct().ToHashSet());
        Assert.Equal(
            States.Turkiye.Summits.ToHashSet(),
            visits.All.Select(visit => visit.Host == States.Turkiye ? visit.Summit : null).Where(summit => summit != null).ToHashSet()!);
    }

    [Fact]
    public void Changed_and_deleted_without_being_read()
    {
        using Visits visits = _database.Open();

        int[] hosted = [States.Turkiye.Summits.Count, States.Hungary.Summits.Count];

        Assert.Equal(hosted[0], visits.All.Where(visit => visit.Host == States.Turkiye).ExecuteUpdate(change => change.SetProperty(visit => visit.Host, States.Hungary)));
        Assert.Equal(hosted.Sum(), visits.All.Where(visit => visit.Host == States.Hungary).ExecuteDelete());
        Assert.Equal(Summits.All.Count - hosted.Sum(), visits.All.Count());
    }

    [Fact]
    public void In_the_order_of_their_ids()
    {
        using Visits visits = _database.Open();

        Assert.Equal(
            Summits.All.Select(summit => summit.Id).Order(StringComparer.Ordinal),
            visits.All.OrderBy(visit => visit.Summit).Select(visit => visit.Summit).AsEnumerable().Select(summit => summit.Id));
    }

    [Fact]
    public void Grouped_and_counted()
    {
        using Visits visits = _database.Open();

        Assert.Equal(
            Summits.All.Where(summit => summit.Host is not null).GroupBy(summit => summit.Host!).ToDictionary(group => group.Key, group => group.Count()),
            visits.All.Where(visit => visit.Host != null).GroupBy(visit => visit.Host!).Select(group => new { group.Key, Count = group.Count() }).ToDictionary(row => row.Key, row => row.Count));
    }

    [Fact]
    public void Dates_in_their_order_whatever_their_precision()
    {
        using Database database = new();
        PartialDate[] dates = [.. new[] { "2022", "2021-12-31", "2022-01-01", "2022-01", "2022-11", "2022-02-28" }.Select(text => PartialDate.Parse(text, null))];
        using (Visits visits = database.Open())
        {
            visits.AddRange(dates.Select(date => new Visit { Summit = Summits.Samarkand2022, Planned = date }));
            visits.SaveChanges();
        }

        using Visits again = database.Open();
        Assert.Equal(dates.Order(), again.All.OrderBy(visit => visit.Planned).Select(visit => visit.Planned).AsEnumerable());
        Assert.Equal(2, again.All.Count(visit => visit.Planned == PartialDate.OfYear(2022) || visit.Planned == PartialDate.OfMonth(2022, 1)));
        Assert.Equal(dates.Count(date => date > PartialDate.OfMonth(2022, 1)), again.All.Count(visit => visit.Planned > PartialDate.OfMonth(2022, 1)));
        Assert.Equal(dates.Max(), again.All.Max(visit => visit.Planned));
    }

    public void Dispose() => _database.Dispose();
}
