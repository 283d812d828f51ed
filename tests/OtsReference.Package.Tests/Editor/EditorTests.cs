namespace Ots.Package.Tests.Editor;

/// <summary>What somebody sees who writes YAML in an editor.</summary>
public sealed class EditorTests(LanguageServer server) : IClassFixture<LanguageServer>
{
    private const string Modeline = "# yaml-language-server: $schema=../schema/summits.json\n";

    [Fact]
    public async Task Keys_are_proposed_with_what_they_mean()
    {
        IReadOnlyDictionary<string, string> proposals = await Proposals("name:\n  en: A\nh");

        Assert.Equal("The state that hosted it.", proposals["host"]);
        Assert.DoesNotContain("name", proposals.Keys);
        Assert.DoesNotContain("id", proposals.Keys);
    }

    [Theory]
    [InlineData("kind: ", "regular", "One of the numbered summits of the organization.")]
    [InlineData("host: ", "uzbekistan", "Uzbekistan, capital Tashkent")]
    [InlineData("attendees:\n  - head: ", "ilham-aliyev", "Ilham Aliyev")]
    [InlineData("sources:\n  - source: ", "turkicstates-summits", "Presidential Summits, Organization of Turkic States")]
    [InlineData("sources:\n  - ", "turkicstates-summits", "Presidential Summits, Organization of Turkic States")]
    [InlineData("sources:\n  - s", "supports", "The YAML keys of the facts that the source supports")]
    [InlineData("theme:\n  u", "uz-Cyrl", "")]
    public async Task Values_are_proposed_with_what_they_stand_for(string text, string value, string documentation) =>
        Assert.StartsWith(documentation, Assert.Contains(value, await Proposals(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("ordnal: 9", "Property ordnal is not allowed.")]
    [InlineData("kind: reguler", "Value is not accepted. Valid values: \"regular\", \"informal\", \"extraordinary\", \"founding\", \"predecessor\".")]
    [InlineData("host: uzbekistn", "There is no such file in states/. One made just now is known once `ots schema` has run again.")]
    [InlineData("start: 2022-11", "A day such as 2022-11-11.")]
    [InlineData("theme: { tr: A }", "Missing property \"en\".")]
    [InlineData("sources: [nowhere]", "There is no such file in sources/. One made just now is known once `ots schema` has run again.")]
    [InlineData("sources: [{ source: turkicstates-summits, suports: [] }]", "Property suports is not allowed.")]
    public async Task A_mistake_is_underlined(string text, string problem)
    {
        Node.SkipWhereMissing();
        Dictionary<string, string> summit = new(StringComparer.Ordinal) { ["name"] = "name: { en: A }", ["kind"] = "kind: regular", ["start"] = "start: 2022-11-11", ["end"] = "end: 2022-11-11" };
        summit[text.Split(':')[0]] = text;

        string[] problems = await server.Problems(NewFile(), $"{Modeline}{string.Join('\n', summit.Values)}\n");

        Assert.Equal([$"{summit.Values.ToList().IndexOf(text) + 2}: {problem}"], problems);
    }

    [Fact]
    public async Task Nothing_is_underlined_in_the_data()
    {
        Node.SkipWhereMissing();
        string[] files = Directory.GetFiles(Repository.PathOf("data"), "*.yaml", SearchOption.AllDirectories);

        string[][] problems = await Task.WhenAll(files.Select(async file => (await server.Problems(file, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)))
            .Select(problem => $"{file}({problem}").ToArray()));

        Assert.NotEmpty(files);
        Assert.Empty(problems.SelectMany(some => some));
    }

    private async Task<IReadOnlyDictionary<string, string>> Proposals(string text)
    {
        Node.SkipWhereMissing();
        return await server.Proposals(NewFile(), Modeline + text);
    }

    // It is the editor that has the text: no file need be there.
    private static string NewFile() => Repository.PathOf("data", "summits", $"{Guid.NewGuid():N}.yaml");
}
