using System.Text.Json;
using Ots.Generator.Tests.Samples;

namespace Ots.Generator.Tests.BadInput;

/// <summary>Values that could end a literal, a comment or a line of what is generated: they come out of it as they went in.</summary>
public sealed class HostileTests
{
    private static readonly string[] s_values =
    [
        "\"\"\"", "\"\"\"\"\"\"\"\"\"\"u8;", "\"", "'", "`", "*/", "/* // #if", "/// <summary>", "</summary><b>&amp;&lt;", "]]>", "<!-- -->", "<see cref=\"Nothing\"/>",
        "{0}", "{", "}", "{{}}", "$\"{1}\"", "@\"", "\\", "\\n", "\\u0041", "\\\\n", "%s", "$(PATH)", "; public int X;",
        "\n", "one\ntwo", "one\r\ntwo", "\r", "\t", "one\ttwo", "\0", "a\0b", "\u0001", "\u001b[31m", "\u007f", "\u0085", "\u2028", "a\u2028b", "a\u2029b",
        "", " ", " leading", "trailing ", "  two  ", " text Other\n more 1\n  x", "-", "- x", " -", "text x", "\n\n",
        "\u200B", "\u200D", "\u202Egnp.exe", "\u2066x\u2069", "\uFEFF", "\uFFFD", "\u00AD", "e\u0301", "\u00A0", "\u3000",
        "İIıi", "ŞşĞğƏəҢңӨөҰұ", "O\u02BBzbekiston", "Türkiye", "🇹🇷🎉", "\U0010FFFF", "𐰀𐰁", "null", "~", "true", "0x1F", "1e3", "2022-11-11", "=1+1",
    ];

    // A character that cannot be seen and a word of two scripts are reported, and read all the same.
    private static readonly string[] s_seen = ["OTS0026", "OTS0027"];

    [Fact]
    public void Every_value_is_read_back_as_it_was_written()
    {
        GeneratorHost host = GeneratorHost.With(Records.Notes);
        for (int i = 0; i < s_values.Length; i++)
        {
            host = host.File(Path(i), $"text: {Quoted(s_values[i])}\n");
        }

        Generation generation = host.Run().ReportsNothingBut(s_seen).CompilesWithoutWarning();

        Assert.Equal(s_values, (IEnumerable<string?>)generation.Evaluate("Notes.All.Select(note => note.Text).ToArray()")!);
    }

    [Fact]
    public void Every_item_is_read_back_as_it_was_written() => AssertItems([.. s_values.Where(value => !value.StartsWith(' '))]);

    [Fact]
    public void An_item_that_starts_with_a_space_is_read_back_as_it_was_written() => AssertItems([.. s_values.Where(value => value.StartsWith(' '))]);

    [Fact]
    public void An_empty_item_at_the_very_end_is_read_back()
    {
        Generation generation = GeneratorHost.With(Records.Notes).File("ots/notes/a.yaml", "more: ['A', '']\n").Run().ReportsNothing().CompilesWithoutWarning();

        Assert.Equal("A|", generation.Evaluate("string.Join('|', Notes.A.More)"));
    }

    [Fact]
    public void Every_text_in_a_language_is_read_back_as_it_was_written()
    {
        GeneratorHost host = GeneratorHost.With(Records.Airports);
        for (int i = 0; i < s_values.Length; i++)
        {
            host = host.File(Path(i, "cities"), $"name: {{ az: x, en: {Quoted(s_values[i])}, tr: {Quoted(s_values[^(i + 1)])} }}\n");
        }

        Generation generation = host.Run().ReportsNothingBut(s_seen).CompilesWithoutWarning();

        Assert.Equal(s_values, (IEnumerable<string>)generation.Evaluate("Cities.All.Select(city => city.Name.ToString()).ToArray()")!);
        Assert.Equal(s_values.Reverse(), (IEnumerable<string>)generation.Evaluate("Cities.All.Select(city => city.Name[\"tr\"]).ToArray()")!);
    }

    [Fact]
    public void Every_unique_value_finds_its_entity_or_is_a_mistake()
    {
        GeneratorHost host = GeneratorHost.With(Records.Airports).File("ots/cities/baku.yaml", AirportData.Baku);
        for (int i = 0; i < s_values.Length; i++)
        {
            host = host.File(Path(i, "airports"), $"name: {{ en: Baku }}\ncity: baku\nopened: 1933-10-09\niata: {Quoted(s_values[i])}\n");
        }

        Generation generation = host.Run().CompilesWithoutWarning();

        HashSet<string> wrong = [.. generation.Problems.Where(problem => problem.Id == "OTS0004").Select(problem => problem.Location.GetLineSpan().Path)];
        string[] right = [.. s_values.Where((_, i) => !wrong.Contains(Path(i, "airports")))];
        Assert.All(generation.Problems, problem => Assert.Contains(problem.Id, s_seen.Append("OTS0004")));
        Assert.Contains("\"\"\"", right);
        Assert.Contains("\\n", right);
        Assert.Contains("O\u02BBzbekiston", right);
        Assert.DoesNotContain("one\ntwo", right);
        Assert.Equal(right, (IEnumerable<string?>)generation.Evaluate("Airports.All.Where(a => a.Iata is not null && Airports.TryGetByIata(a.Iata, out Airport? found) && found == a).Select(a => a.Iata).ToArray()")!);
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\uFFFF")]
    public void What_xml_cannot_hold_is_left_out_of_the_documentation_alone(string value)
    {
        Generation generation = GeneratorHost.With(Records.Notes).File(Path(0), $"text: {Quoted(value)}\n").Run().ReportsNothing().CompilesWithoutWarning();

        Assert.Equal(value, generation.Evaluate("Notes.N000.Text"));
    }

    [Fact]
    public void A_surrogate_without_its_other_half_is_read_back()
    {
        Generation generation = GeneratorHost.With(Records.Notes)
            .File("ots/notes/a.yaml", "text: \"a\uD83Cb\"\nmore: [\"\uDF89\uD83C\", \"\uDF89\"]\n")
            .Run().ReportsNothingBut(s_seen).CompilesWithoutWarning();

        Assert.Equal("a\uD83Cb", generation.Evaluate("Notes.A.Text"));
        Assert.Equal("\uDF89\uD83C|\uDF89", generation.Evaluate("string.Join('|', Notes.A.More)"));
    }

    [Theory]
    [InlineData("text: \"\\uD83C\"\n")]
    [InlineData("text: \"\\U00110000\"\n")]
    [InlineData("text: \"\\x\"\n")]
    [InlineData("text: \"\\q\"\n")]
    [InlineData("%YAML 9.9\n---\ntext: a\n")]
    [InlineData("%TAG ! !\n%TAG ! !\n---\n")]
    [InlineData("--- >9\n")]
    [InlineData("text: !<\n")]
    [InlineData("text: @x\n")]
    [InlineData("text: `x\n")]
    [InlineData("? text\n? more\n]")]
    [InlineData("}")]
    [InlineData("&a")]
    [InlineData("*a")]
    [InlineData("!")]
    [InlineData("%")]
    [InlineData("...\n...\n")]
    [InlineData("\uFFFE\uFFFF\uD800")]
    public void A_broken_text_is_reported_and_hides_no_other(string yaml)
    {
        Generation generation = GeneratorHost.With(Records.Notes).File("ots/notes/a.yaml", yaml).File("ots/notes/b.yaml", "text: B\n").Run();

        Assert.All(generation.Problems, problem => Assert.Equal("ots/notes/a.yaml", problem.Location.GetLineSpan().Path));
        Assert.NotEmpty(generation.Problems);
        Assert.Equal("B", generation.CompilesWithoutWarning().Evaluate("Notes.B.Text"));
    }

    /// <summary>The text that grows to gigabytes in readers that follow aliases.</summary>
    [Fact]
    public void A_billion_laughs_are_a_few_mistakes()
    {
        string yaml = "a: &a [x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range('b', 9).Select(c => $"{(char)c}: &{(char)c} [{string.Join(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n"));

        Generation generation = GeneratorHost.With(Records.Notes).File("ots/notes/a.yaml", yaml).Run();

        Assert.InRange(generation.Problems.Count(problem => problem.Id == "OTS0016"), 10, 100);
    }

    [Theory]
    [InlineData("text: one\n\0more: [two]\n")]
    [InlineData("text: one\n\0\nmore: [two]\n")]
    [InlineData("text: one\0two\n")]
    [InlineData("text: \"one\0two\"\n")]
    [InlineData("\0text: onetwo\n")]
    [InlineData("text: one\n# \0\nmore: [two]\n")]
    public void A_nul_in_the_file_is_no_end_of_it(string yaml)
    {
        Generation generation = GeneratorHost.With(Records.Notes).File("ots/notes/a.yaml", yaml).Run();

        // Either it is a mistake, or what stands around it is read.
        object? read = generation.Problems.IsEmpty ? generation.Evaluate("Notes.A.Text + string.Concat(Notes.A.More)") : null;
        Assert.Contains(read, (object?[])[null, "onetwo", "one\0two"]);
    }

    private static void AssertItems(string[] items)
    {
        GeneratorHost host = GeneratorHost.With(Records.Notes)
            .File("ots/notes/a.yaml", $"more: [{string.Join(", ", items.Select(Quoted))}]\n")
            .File("ots/notes/b.yaml", "text: B\n");

        Generation generation = host.Run().ReportsNothingBut(s_seen).CompilesWithoutWarning();

        Assert.Equal(items, (IEnumerable<string>)generation.Evaluate("Notes.A.More.ToArray()")!);
        Assert.Equal("B", generation.Evaluate("Notes.B.Text"));
    }

    private static string Path(int i, string folder = "notes") => $"ots/{folder}/n{i:D3}.yaml";

    // A JSON string is a double-quoted YAML scalar, but for the escapes of what lies beyond the basic plane.
    private static string Quoted(string value) => string.Concat(
        "\"", string.Concat(value.Select(c => char.IsSurrogate(c) ? c.ToString() : JsonSerializer.Serialize(c.ToString())[1..^1])), "\"");
}
