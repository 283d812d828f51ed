using System.Text.Json;

namespace Ots.Cli.Tests;

public class AnnotateTests
{
    private const string Article = "Liderler Semerkant'ta buluştu.  Erdoğan\nyoktu; Recep Tayyip Erdoğan Bakü'deydi.";

    [Fact]
    public void The_article_stays_as_it_is_with_its_mentions_marked()
    {
        Answer answer = Annotate(Article, "-");

        Assert.StartsWith(
            "Liderler [[Semerkant'ta|places/samarkand]] buluştu.  [[Erdoğan|officials/recep-tayyip-erdogan]]\nyoktu; [[Recep Tayyip Erdoğan|officials/recep-tayyip-erdogan]] ",
            answer.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Each_entry_is_listed_once_with_its_sources()
    {
        Answer answer = Annotate(Article, "-");

        string line = Assert.Single(answer.Lines, line => line.StartsWith("  officials/recep-tayyip-erdogan ", StringComparison.Ordinal));
        Assert.EndsWith("Recep Tayyip Erdoğan, 2 mentions", line, StringComparison.Ordinal);
        Source source = Officials.RecepTayyipErdogan.Sources[0].Source;
        Assert.Contains($"{source.Publisher}: {source.Title}, {source.Url.OriginalString}", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_read_as_utf8()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "\uFEFFСаммит прошёл в Ташкенте.\n");

            Assert.StartsWith("Саммит прошёл в [[Ташкенте|places/tashkent]].\n\nNamed\n", Tool.Succeed("annotate", path).Output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Json_has_places_and_candidates()
    {
        JsonElement json = Annotate("The Istanbul Summit of the Turkic Council: Istanbul's own.", "-", "--json").Json;

        JsonElement first = json.GetProperty("mentions")[0];
        Assert.Equal((4, 15, "Istanbul Summit"), (first.GetProperty("start").GetInt32(), first.GetProperty("length").GetInt32(), first.GetProperty("text").GetString()));
        Assert.True(first.GetProperty("candidates").GetArrayLength() >= 4);
        Assert.Equal("summits", first.GetProperty("candidates")[0].GetProperty("folder").GetString());
        JsonElement last = json.GetProperty("mentions").EnumerateArray().Last();
        Assert.Equal(("istanbul", "strong", 8, 10), (
            last.GetProperty("id").GetString(), last.GetProperty("strength").GetString(), last.GetProperty("name-length").GetInt32(), last.GetProperty("length").GetInt32()));
        Assert.Contains(json.GetProperty("entries").EnumerateArray(), entry => entry.GetProperty("id").GetString() == "istanbul" && entry.GetProperty("sources").GetArrayLength() > 0);
    }

    [Fact]
    public void A_text_that_names_nothing_is_an_answer_too() => Assert.Equal("Nothing here.\n\nNo entry is named.\n", Annotate("Nothing here.", "-").Output);

    [Fact]
    public void Brackets_in_the_article_are_no_markup() =>
        Assert.StartsWith("[red]a[/] [[Baku|places/baku]] [[b\n", Annotate("[red]a[/] Baku [[b", "-").Output, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_a_usage_error() => Assert.Equal("ots: there is no file 'nowhere.txt'.\n", Tool.Fail(2, "annotate", "nowhere.txt"));

    private static Answer Annotate(string text, params string[] args)
    {
        StringWriter output = new();
        StringWriter error = new();
        int exitCode = Program.Run(["annotate", .. args], output, error, new StringReader(text));
        Assert.Equal((0, ""), (exitCode, error.ToString()));
        return new Answer(exitCode, output.ToString(), error.ToString());
    }
}
