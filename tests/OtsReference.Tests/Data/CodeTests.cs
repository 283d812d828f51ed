using System.Globalization;

namespace Ots.Tests.Data;

/// <summary>Codes agree with those that .NET knows.</summary>
public sealed class CodeTests
{
    public static TheoryData<string> Ids { get; } = [.. States.All.Where(state => state.IsoAlpha2 is not null).Select(state => state.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_state_has_the_codes_of_its_region(string id)
    {
        Assert.SkipWhen(AppContext.TryGetSwitch("System.Globalization.Invariant", out bool isInvariant) && isInvariant, "Regions are not known without cultures.");
        State state = OtsDataset.Packaged.GetCatalog<State>()[id];
        RegionInfo region = new(state.IsoAlpha2!);

        Assert.Equal(region.ThreeLetterISORegionName, state.IsoAlpha3);
        Assert.Equal(region.ISOCurrencySymbol, state.Currency);
        Assert.Matches("^[0-9]{3}$", state.IsoNumeric);
    }

    [Fact]
    public void An_identifier_of_Wikidata_is_one_of_an_item()
    {
        string[] items = [.. States.All.Select(state => state.Wikidata).Concat(Places.All.Select(place => place.Wikidata)).OfType<string>()];

        Assert.All(items, item => Assert.Matches("^Q[1-9][0-9]*$", item));
        Assert.Equal(items.Length, items.Distinct().Count());
        Assert.Same(States.Uzbekistan, States.GetByWikidata("Q265"));
        Assert.Same(Places.Samarkand, Places.GetByWikidata("Q5753"));
    }

    [Fact]
    public void The_one_without_codes_is_the_one_that_ISO_does_not_list() =>
        Assert.Equal([States.TurkishRepublicOfNorthernCyprus], States.All.Where(state => state.IsoAlpha2 is null && state.IsoAlpha3 is null && state.IsoNumeric is null));
}
