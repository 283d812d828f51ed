using Ots.Cli.Output;

namespace Ots.Cli.Tests;

public class ExcerptTests
{
    [Theory]
    [InlineData("host: x", "", "x", 6, 1)]
    [InlineData("𐰀: x", "𐰀: ", "x", 3, 1)]
    [InlineData("日本: x", "日本: ", "x", 6, 1)]
    [InlineData("e\u0301a\u0308: x", "e\u0301a\u0308: ", "x", 4, 1)]
    [InlineData("👩‍🚀🇦🇿: x", "👩‍🚀🇦🇿: ", "x", 6, 1)]
    [InlineData("☀\uFE0F☀: x", "☀\uFE0F☀: ", "x", 5, 1)]
    [InlineData("a\tb\t: x", "a   b   : ", "x", 10, 1)]
    [InlineData("\u200B\u001B[31m: x", "\uFFFD\uFFFD[31m: ", "x", 8, 1)]
    public void The_mark_stands_under_the_place(string line, string before, string marked, int indent, int length)
    {
        Excerpt excerpt = Excerpt.Of(line, line.IndexOf('x', StringComparison.Ordinal), line.Length, 80);

        Assert.Equal(before.Length == 0 ? "host: " : before, excerpt.Before);
        Assert.Equal((marked, indent, length), (excerpt.Marked, excerpt.Indent, excerpt.Length));
    }

    [Theory]
    [InlineData("𐰀𐰆", 2)]
    [InlineData("日本", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("\u0301", 1)]
    [InlineData("가각", 4)]
    [InlineData("Ａ！", 4)]
    public void It_is_as_wide_as_the_letters(string text, int cells) => Assert.Equal(cells, Excerpt.Of($"a: {text}", 3, 3 + text.Length, 80).Length);

    [Fact]
    public void At_the_end_of_a_line_it_stands_behind_it() => Assert.Equal(new Excerpt("a:", "", "", 2, 1), Excerpt.Of("a:", 2, 2, 80));

    [Fact]
    public void A_place_without_a_length_is_marked_all_the_same() => Assert.Equal(new Excerpt("", "a", "bc", 0, 1), Excerpt.Of("abc", 0, 0, 80));

    [Theory]
    [InlineData(0, 3)]
    [InlineData(50, 55)]
    [InlineData(97, 100)]
    [InlineData(0, 100)]
    [InlineData(100, 100)]
    public void A_long_line_is_cut_around_the_place(int start, int end)
    {
        string line = string.Concat(Enumerable.Range(0, 100).Select(i => (char)('a' + (i % 26))));

        Excerpt excerpt = Excerpt.Of(line, start, end, 30);

        string shown = excerpt.Before + excerpt.Marked + excerpt.After;
        Assert.InRange(shown.Length, 1, 30);
        Assert.Contains('…', shown);
        Assert.Equal(excerpt.Before.Length, excerpt.Indent);
        Assert.StartsWith(excerpt.Marked, line[start..], StringComparison.Ordinal);
        Assert.Equal(Math.Min(end - start, excerpt.Marked.Length), excerpt.Marked.Length);
    }
}
