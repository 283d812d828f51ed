using System.ComponentModel;
using System.Text.Json;

namespace Ots.Tests.Conversion;

public sealed class PartialDateConversionTests
{
    [Theory]
    [InlineData("2022")]
    [InlineData("2022-11")]
    [InlineData("2022-11-11")]
    [InlineData("0001-01-01")]
    public void All_ways_there_and_back(string text)
    {
        PartialDate date = PartialDate.Parse(text, null);
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(PartialDate));

        Assert.Equal(date, PartialDate.Parse(text.AsSpan(), null));
        Assert.True(PartialDate.TryParse(text.AsSpan(), null, out PartialDate read) && read == date);
        Assert.True(PartialDate.TryParse(text, null, out read) && read == date);
        Assert.Equal(date, converter.ConvertFromString(text));
        Assert.Equal(text, converter.ConvertToString(date));
        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(date));
        Assert.Equal(date, JsonSerializer.Deserialize<PartialDate?>($"\"{text}\""));
        Assert.Equal(date, JsonSerializer.Deserialize<Dictionary<PartialDate, int>>(JsonSerializer.Serialize(new Dictionary<PartialDate, int> { [date] = 1 }))!.Keys.Single());
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"2022-13\"")]
    [InlineData("\"11.11.2022\"")]
    [InlineData("2022")]
    [InlineData("null")]
    [InlineData("{}")]
    public void What_is_no_date_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialDate>(json));

    [Fact]
    public void Nothing_is_not_a_text()
    {
        Assert.Throws<ArgumentNullException>(() => PartialDate.Parse(null!, null));
        Assert.False(PartialDate.TryParse(null, out _));
        Assert.Throws<FormatException>(() => TypeDescriptor.GetConverter(typeof(PartialDate)).ConvertFromString(""));
        Assert.Null(JsonSerializer.Deserialize<PartialDate?>("null"));
    }
}
