namespace Ots.Tests;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText s_name = new OtherDataset("a\n name\n  en E\n  kk К\n  kk-Latn K\n  tr T\\n\\\\ü\\u2028\\uD83D\\uDE00\n  uz O‘\n  zh-Hant 中😀").Summits["a"].Name;

    [Theory]
    [InlineData("en", "E")]
    [InlineData("EN", "E")]
    [InlineData("en-GB", "E")]
    [InlineData("kk", "К")]
    [InlineData("kk-KZ", "К")]
    [InlineData("kk-Cyrl-KZ", "К")]
    [InlineData("kk-latn", "K")]
    [InlineData("kk-Latn-KZ", "K")]
    [InlineData("uz-Latn-UZ", "O‘")]
    [InlineData("uz_UZ", "O‘")]
    [InlineData("uz-Cyrl-UZ", "E")]
    [InlineData("hu", "E")]
    [InlineData("zh-Hant-TW", "中😀")]
    [InlineData("tr-TR", "T\n\\ü\u2028😀")]
    public void A_language_falls_back_as_CLDR_has_it(string language, string expected) => Assert.Equal(expected, s_name[language]);

    [Fact]
    public void Without_falling_back_to_English_a_missing_language_is_missing()
    {
        Assert.False(s_name.TryGet("hu", out _));
        Assert.False(s_name.TryGet("uz-Cyrl", out _));
        Assert.True(s_name.TryGet("tr-TR", out _));
        Assert.Throws<ArgumentNullException>(() => s_name[null!]);
    }

    [Fact]
    public void It_lists_its_languages_and_shows_English()
    {
        Assert.Equal(["en", "kk", "kk-Latn", "tr", "uz", "zh-Hant"], s_name.Languages);
        Assert.Equal("E", s_name.ToString());
    }

    [Fact]
    public void Equal_texts_are_equal()
    {
        LocalizedText one = new OtherDataset("a\n name\n  en E\n  tr T").Summits["a"].Name;
        LocalizedText same = new OtherDataset("b\n name\n  en E\n  tr T").Summits["b"].Name;
        LocalizedText other = new OtherDataset("b\n name\n  en E\n  tr U").Summits["b"].Name;

        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, other);
        Assert.NotEqual(one, s_name);
    }
}
