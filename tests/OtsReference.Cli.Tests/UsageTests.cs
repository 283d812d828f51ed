namespace Ots.Cli.Tests;

public class UsageTests
{
    [Fact]
    public void Help_has_examples() => ExpectedFile.Matches(Repository.PathOf("tests", "OtsReference.Cli.Tests", "Expected", "help.txt"), Tool.Succeed("--help").Output);

    [Fact]
    public void Help_of_a_command_has_the_examples_of_that_command()
    {
        string help = Tool.Succeed("on", "--help").Output;

        Assert.Contains("  ots on 2021-11-12 ", help, StringComparison.Ordinal);
        Assert.DoesNotContain("ots list", help, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_command_there_is_help() => Assert.Equal(Tool.Succeed("--help").Output, Tool.Succeed().Output);

    [Fact]
    public void The_version_is_that_of_the_package() => Assert.Equal(Build.Version + "\n", Tool.Succeed("--version").Output);

    [Theory]
    [InlineData("there is no command 'shwo'. Did you mean 'show'?", "ots", "shwo", "samarkand-2022")]
    [InlineData("there is no command 'samarkand-2022'. Did you mean 'ots show samarkand-2022'?", "ots", "samarkand-2022")]
    [InlineData("there is no option '--jsn'. Did you mean '--json'?", "ots show", "show", "samarkand-2022", "--jsn")]
    [InlineData("Required argument 'id' missing for command: 'show'.", "ots show", "show")]
    [InlineData("Required argument 'date' missing for command: 'on'.", "ots on", "on")]
    public void A_wrong_command_line_is_a_usage_error(string problem, string help, params string[] args) =>
        Assert.Equal($"ots: {problem}\nTry '{help} --help'.\n", Tool.Fail(2, args));
}
