namespace Ots.Tests;

public sealed class EqualityTests
{
    private readonly OtherDataset _other = new("astana-2023\n name\n  en Another\nsamarkand-2022\n name\n  en Another");

    [Fact]
    public void In_one_data_set_an_id_has_one_instance()
    {
        Assert.Same(Summits.Samarkand2022, Summits.Find("samarkand-2022").Single());
        Assert.Same(Summits.Samarkand2022, Summits.All.Single(summit => summit.Id == "samarkand-2022"));
        Assert.Same(Summits.Samarkand2022.Host, States.Uzbekistan);
        Assert.Same(MemberStates.Uzbekistan, States.Uzbekistan);
    }

    [Fact]
    public void Across_data_sets_entities_of_one_id_are_equal()
    {
        Summit other = _other.Summits["samarkand-2022"];

        Assert.NotSame(Summits.Samarkand2022, other);
        Assert.Equal("Another", other.Name.ToString());
        Assert.Equal(Summits.Samarkand2022, other);
        Assert.True(Summits.Samarkand2022 == other);
        Assert.Equal(Summits.Samarkand2022.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(Summits.Astana2023, other);
        Assert.False(Summits.Samarkand2022 == null);
    }

    [Fact]
    public void Entities_of_two_kinds_are_never_equal() =>
        Assert.False(((Entity)Places.Samarkand).Equals(new OtherDataset("samarkand\n name\n  en A place's id").Summits["samarkand"]));

    [Fact]
    public void A_reference_leads_into_the_data_set_that_the_entity_came_from()
    {
        OtherDataset other = new("a-2030\n name\n  en A\n host uzbekistan");

        Assert.Same(other, other.Summits["a-2030"].Dataset);
        Assert.Throws<InvalidOperationException>(() => other.Summits["a-2030"].Host);
    }

    [Fact]
    public void Data_that_was_compiled_in_spite_of_errors_says_so_when_read()
    {
        InvalidDataException e = Assert.Throws<InvalidDataException>(() => new OtherDataset("a-2030").Summits["a-2030"].Name.ToString());

        Assert.Contains("'a-2030' has no 'name'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_in_another_order_and_unknown_ones_are_read_all_the_same()
    {
        Summit summit = new OtherDataset("a-2030\n ordinal 7\n new-key\n  en Not a name\n name\n  en A\n start 2030-01-31").Summits["a-2030"];

        Assert.Equal("A", summit.Name.ToString());
        Assert.Equal(7, summit.Ordinal);
        Assert.Equal(new DateOnly(2030, 1, 31), summit.Start);
        Assert.Null(summit.Theme);
        Assert.Empty(summit.Decisions);
    }
}
