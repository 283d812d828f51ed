using Ots.Cli.Output;

namespace Ots.Cli.Tests;

public class RedirectedOutputTests
{
    [Theory]
    [InlineData("show", "samarkand-2022")]
    [InlineData("list", "sources")]
    [InlineData("on", "2021-11-12")]
    public void It_has_no_escape_codes(params string[] args) => Assert.DoesNotContain('\u001b', Tool.Succeed(args).Output);

    [Fact]
    public void It_breaks_no_line() =>
        Assert.All(Sources.All, source => Assert.Contains(source.Title, Tool.Succeed("show", source.Id).Output, StringComparison.Ordinal));

    [Fact]
    public void Brackets_in_data_are_no_markup()
    {
        StringWriter output = new();
        PlainTable.Write(new Screen(output, TextWriter.Null, isTerminal: false), ["id", "[name]"], [["a", "[red]b[/] [[c]]"], ["d", "[/]"]]);

        Assert.Equal("ID  [NAME]\na   [red]b[/] [[c]]\nd   [/]\n", output.ToString());
    }

    [Fact]
    public void Spaces_that_fill_up_a_line_are_dropped()
    {
        StringWriter output = new();
        using TrimmingWriter writer = new(output);
        writer.Write("a  b  \r\n  c   \n");

        Assert.Equal("a  b\n  c\n", output.ToString());
    }
}
