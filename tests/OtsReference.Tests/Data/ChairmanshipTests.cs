namespace Ots.Tests.Data;

/// <summary>Somebody is always in the chair, and the summits agree on who.</summary>
public sealed class ChairmanshipTests
{
    [Fact]
    public void One_chairmanship_ends_where_the_next_one_starts() => Problems.None(
        from pair in Chairmanships.All.Zip(Chairmanships.All.Skip(1))
        where pair.First.End != pair.Second.Start
        select $"{Problems.File(pair.First)}: ends {pair.First.End?.ToString() ?? "never"}, but {pair.Second.Id} starts {pair.Second.Start}");

    [Fact]
    public void Only_the_last_chairmanship_is_open() => Assert.Equal([Chairmanships.All[^1]], Chairmanships.All.Where(chairmanship => chairmanship.End is null));

    [Fact]
    public void The_chair_passes_at_the_summit_that_says_so() => Problems.None(
        Chairmanships.All.SelectMany((chairmanship, index) => Compare(chairmanship, index == 0 ? null : Chairmanships.All[index - 1])));

    [Fact]
    public void A_summit_that_hands_the_chair_over_starts_a_chairmanship() => Problems.None(
        from summit in Summits.All
        where summit.ChairTo is not null && !Chairmanships.All.Any(chairmanship => chairmanship.HandedAt == summit)
        select $"{Problems.File(summit)}: hands the chair to {summit.ChairTo!.Id}, but no chairmanship was handed there");

    private static IEnumerable<string> Compare(Chairmanship chairmanship, Chairmanship? before)
    {
        string file = Problems.File(chairmanship);
        if (chairmanship.HandedAt is not { } summit)
        {
            yield return $"{file}: handed-at is missing";
            yield break;
        }

        if (summit.ChairTo != chairmanship.State)
        {
            yield return $"{file}: is {chairmanship.State.Id}'s, but at {summit.Id} the chair went to {summit.ChairTo?.Id ?? "nobody"}";
        }

        if (before is not null && summit.ChairFrom != before.State)
        {
            yield return $"{file}: follows {before.Id}, but at {summit.Id} the chair came from {summit.ChairFrom?.Id ?? "nobody"}";
        }

        if (chairmanship.Start.Day is { } day && (day < summit.Start || day > summit.End))
        {
            yield return $"{file}: starts {chairmanship.Start}, but {summit.Id} was on {summit.Start:yyyy-MM-dd}";
        }
    }
}
