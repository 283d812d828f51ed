namespace Ots.Tests.Data;

/// <summary>Latitude and longitude swapped, a sign lost or the namesake in another country would show here.</summary>
public sealed class PlaceTests
{
    // The least rectangle in whole degrees around each state: south, west, north, east.
    private static readonly Dictionary<string, (int South, int West, int North, int East)> s_bounds = new(StringComparer.Ordinal)
    {
        ["azerbaijan"] = (38, 44, 42, 51),
        ["hungary"] = (45, 16, 49, 23),
        ["kazakhstan"] = (40, 46, 56, 88),
        ["kyrgyzstan"] = (39, 69, 44, 81),
        ["turkish-republic-of-northern-cyprus"] = (34, 32, 36, 35),
        ["turkiye"] = (35, 25, 43, 45),
        ["turkmenistan"] = (35, 52, 43, 67),
        ["uzbekistan"] = (37, 55, 46, 74),
    };

    [Fact]
    public void A_place_lies_in_its_state() => Problems.None(
        from place in Places.All
        where place.Coordinates is not null && place.State is not null
        let point = place.Coordinates!
        let bounds = s_bounds[place.State!.Id]
        where !(point.Latitude > bounds.South && point.Latitude < bounds.North && point.Longitude > bounds.West && point.Longitude < bounds.East)
        select $"{Problems.File(place)}: {point} does not lie in {place.State!.Id}");

    [Fact]
    public void A_capital_lies_in_its_state() => Problems.None(
        from state in States.All
        from capital in state.FormerCapitals.Select(former => former.Place).Append(state.Capital)
        where capital is not null && capital.State != state
        select $"{Problems.File(state)}: {capital!.Id} lies in {capital.State?.Id ?? "no state of the data"}");

    [Fact]
    public void Capitals_follow_one_another() => Problems.None(
        from state in States.All
        from pair in state.FormerCapitals.Zip(state.FormerCapitals.Skip(1))
        where pair.First.End is null || pair.Second.Start is null || pair.First.End > pair.Second.Start
        select $"{Problems.File(state)}: {pair.First} and {pair.Second} overlap");
}
