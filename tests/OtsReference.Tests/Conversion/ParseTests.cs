using System.Globalization;

namespace Ots.Tests.Conversion;

public sealed class ParseTests
{
    [Theory]
    [InlineData(Summits.Ids.Samarkand2022, "Ninth Summit of the Organization of Turkic States")]
    [InlineData("Ninth Summit of the Organization of Turkic States", "Ninth Summit of the Organization of Turkic States")]
    public void A_test_takes_an_entity_as_its_parameter(Summit summit, string name) => Assert.Equal(name, summit.ToString());

    [Theory]
    [InlineData("2022-11")]
    public void A_test_takes_a_date_as_its_parameter(PartialDate date) => Assert.Equal(11, date.Month);

    [Fact]
    public void A_constant_is_the_id_of_its_entity()
    {
        string found = Summits.Samarkand2022.Id switch
        {
            Summits.Ids.Istanbul2021 => "eighth",
            Summits.Ids.Samarkand2022 => "ninth",
            _ => "another",
        };

        Assert.Equal("ninth", found);
    }

    [Fact]
    public void Every_entity_has_a_constant_of_the_same_name()
    {
        foreach (Type kind in typeof(Entity).Assembly.GetExportedTypes().Where(type => type.GetNestedType("Ids") is not null))
        {
            System.Reflection.FieldInfo[] constants = kind.GetNestedType("Ids")!.GetFields();

            Assert.NotEmpty(constants);
            Assert.All(constants, constant => Assert.Equal(((Entity)kind.GetProperty(constant.Name)!.GetValue(null)!).Id, constant.GetRawConstantValue()));
        }
    }

    [Theory]
    [InlineData("samarkand-2202", "'samarkand-2202' is neither the id nor the name of a Summit. Did you mean 'samarkand-2022'?")]
    [InlineData("Samarkant 2022", "'Samarkant 2022' is neither the id nor the name of a Summit. Did you mean 'samarkand-2022'?")]
    [InlineData("Paris", "'Paris' is neither the id nor the name of a Summit.")]
    [InlineData("a\u202E\nb", "'a\uFFFD\uFFFDb' is neither the id nor the name of a Summit.")]
    public void What_is_refused_is_told_why(string text, string message) => Assert.Equal(message, Assert.Throws<FormatException>(() => Summit.Parse(text, null)).Message);

    [Fact]
    public void A_name_of_several_is_refused_with_their_ids() => Assert.Equal(
        "'Baku Summit' names 2 entities of the kind Summit: 'baku-2000', 'baku-2019'. Only an id tells them apart.",
        Assert.Throws<FormatException>(() => Summit.Parse("Baku Summit", null)).Message);

    [Fact]
    public void A_cast_reads_as_Parse_does()
    {
        Assert.Same(Summits.Samarkand2022, (Summit)"samarkand-2022");
        Assert.Null((Summit?)(string?)null);
        Assert.Throws<FormatException>(() => (Summit)"nowhere");
        Assert.Equal(PartialDate.OfYear(2022), (PartialDate)"2022");
    }

    [Fact]
    public void A_message_has_a_bearable_length() => Assert.InRange(Assert.Throws<FormatException>(() => Summit.Parse(new string('x', 10_000_000), null)).Message.Length, 60, 200);

    [Fact]
    public void The_culture_of_the_provider_makes_no_difference() =>
        Assert.All(
            CultureInfo.GetCultures(CultureTypes.AllCultures).Where(culture => culture.Name is "" or "tr-TR" or "az-Latn-AZ"),
            culture => Assert.Same(States.Kyrgyzstan, State.Parse("KYRGYZSTAN", culture)));
}
