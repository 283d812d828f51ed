using System.Globalization;
using Microsoft.CodeAnalysis;
using Ots.Generator.Tests.Samples;
using Ots.Generator.Text;

namespace Ots.Generator.Tests.BadInput;

/// <summary>Names of files and keys that could lead out of a folder, out of a message or out of memory.</summary>
public sealed class HostileNamesTests
{
    private const string Unreadable = "OTS0012";

    [Theory]
    [InlineData("..")]
    [InlineData("...")]
    [InlineData("../../../etc/passwd")]
    [InlineData(@"..\..\notes\x")]
    [InlineData("/")]
    [InlineData("C:")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData("\u202Egnp")]
    [InlineData("a\u2066b")]
    [InlineData("a\u200Bb")]
    [InlineData("\uFEFFa")]
    [InlineData("\uD83C")]
    [InlineData("%2e%2e")]
    [InlineData("$(OutDir)")]
    [InlineData("*")]
    [InlineData("a\"; Environment.Exit(1); //")]
    [InlineData("-")]
    public void A_name_that_leads_elsewhere_is_no_id(string name)
    {
        Generation generation = Run(name);

        // A name with a separator is one of another folder; what is left is no id.
        Assert.All(generation.Problems, problem => Assert.Contains(problem.Id, (string[])[Unreadable, "OTS0011"]));
        Assert.True(generation.Problems.Length == 1 || name.AsSpan().ContainsAny('/', '\\'));
        Assert.Equal(0, generation.Evaluate("Notes.All.Count"));
    }

    [Theory]
    [InlineData("CON", "CON")]
    [InlineData("con", "Con")]
    [InlineData("nul", "Nul")]
    [InlineData("COM1", "COM1")]
    [InlineData("lpt9", "Lpt9")]
    [InlineData("class", "Class")]
    public void A_name_that_a_system_keeps_for_itself_is_one_like_any_other(string name, string member)
    {
        Generation generation = Run(name);

        generation.ReportsNothing();
        Assert.Equal("x", generation.Evaluate($"Notes.{member}.Text"));
    }

    [Theory]
    [InlineData(101)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void A_very_long_name_is_no_id(int length) => Assert.Equal(Unreadable, Assert.Single(Run(new string('a', length)).Problems).Id);

    [Fact]
    public void The_longest_name_is_one() => Run(new string('a', 100)).ReportsNothing();

    [Theory]
    [InlineData("{0}: x\n")]
    [InlineData("? {0}\n: x\n")]
    [InlineData("\"{0}\": x\n")]
    [InlineData("{{ {0}: x }}\n")]
    [InlineData("more: [ {0}: x ]\n")]
    public void A_key_of_a_megabyte_is_one_short_mistake(string yaml)
    {
        string key = new('k', (1024 * 1024) - 100);
        Generation generation = GeneratorHost.With(Records.Notes)
            .File("ots/notes/a.yaml", string.Format(CultureInfo.InvariantCulture, yaml, key))
            .File("ots/notes/b.yaml", "text: B\n")
            .Run();

        Assert.InRange(Assert.Single(generation.Problems).GetMessage(CultureInfo.InvariantCulture).Length, 1, 500);
        Assert.Equal("B", generation.CompilesWithoutWarning().Evaluate("Notes.B.Text"));
    }

    // What is generated has the names of kinds, never of files; what is said is one line that reads as it is written.
    private static Generation Run(string name)
    {
        GeneratorHost host = GeneratorHost.With(Records.Notes);
        Generation generation = host.File($"ots/notes/{name}.yaml", "text: x\n").Run().CompilesWithoutWarning();

        Assert.Equal(host.Run().HintNames, generation.HintNames);
        foreach (Diagnostic problem in generation.Problems)
        {
            string message = problem.GetMessage(CultureInfo.InvariantCulture);
            Assert.False(UnsafeCharacters.AreIn(message), message);
            Assert.InRange(message.Length, 1, 500);
        }

        return generation;
    }
}
