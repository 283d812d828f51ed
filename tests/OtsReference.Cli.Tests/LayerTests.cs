using System.Text.Json;

namespace Ots.Cli.Tests;

/// <summary>What a project's files say over the package's, in the commands that show data.</summary>
public sealed class LayerTests : IDisposable
{
    private readonly TemporaryData _project = LayeredProject.WithSummits();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void An_entry_of_the_project_is_shown_with_its_file()
    {
        string card = Succeed("show", "antalya-2030").Output;
        JsonElement json = Succeed("show", "antalya-2030", "--json").Json;

        Assert.Contains("Summit of 2030", card, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^ *place +Kemer \(kemer\)", card);
        Assert.EndsWith("Stated in\n  ots/summits/antalya-2030.yaml  all of it\n", card, StringComparison.Ordinal);
        Assert.Equal("kemer", json.GetProperty("place").GetString());
        Assert.Equal("""{"layer":"Own","file":"ots/summits/antalya-2030.yaml"}""", Compact(json.GetProperty("stated-in")));
    }

    [Fact]
    public void An_entry_that_the_project_changes_says_which_keys_are_the_project_s()
    {
        string card = Succeed("show", "samarkand-2022").Output;
        JsonElement json = Succeed("show", "samarkand-2022", "--json").Json;

        Assert.EndsWith(
            "Stated in\n  ots/summits/samarkand-2022.yaml   note, name.de, chair-to\n  data/summits/samarkand-2022.yaml  the rest, in the package\n", card, StringComparison.Ordinal);
        Assert.Equal("""["note","name.de","chair-to"]""", Compact(json.GetProperty("stated-in").GetProperty("keys")));
        Assert.Equal("Neunter Gipfel", json.GetProperty("name").GetProperty("de").GetString());
        Assert.Equal("Ninth Summit of the Organization of Turkic States", json.GetProperty("name").GetProperty("en").GetString());
        Assert.False(json.TryGetProperty("chair-to", out _));
    }

    [Fact]
    public void What_refers_to_an_entry_is_the_project_s_too()
    {
        // One kind that the project changes, and one of which it leaves the package's own instances.
        _project.With("summits/antalya-2030.yaml", LayeredProject.Summit.Replace("[acme-2030]", "[acme-2030, 24hu-2026-01-24-orban-anita]", StringComparison.Ordinal));

        Assert.Contains("antalya-2030", Referrers("places/kemer"));
        Assert.Contains("antalya-2030", Referrers("states/turkiye"));
        Assert.Contains("antalya-2030", Referrers("sources/24hu-2026-01-24-orban-anita"));
    }

    [Fact]
    public void Lists_and_searches_see_the_project()
    {
        Assert.Matches("(?m)^antalya-2030 ", Succeed("list", "summits").Output);
        Assert.Matches($"(?m)^summits +{Summits.All.Count + 1}$", Succeed("list").Output);
        Assert.Matches("(?m)^places +kemer +identified +Kemer$", Succeed("find", "KEMER").Output);
        Assert.Matches("(?m)^summits +samarkand-2022 +identified ", Succeed("find", "neunter", "gipfel").Output);
        Assert.Equal("ots: there is no 'kemar'. Did you mean 'kemer'?\n", Fail(1, "show", "kemar"));
    }

    [Fact]
    public void An_article_names_what_the_project_has()
    {
        _project.With("../article.txt", "They met in Kemer.\n");

        Assert.StartsWith("They met in [[Kemer|places/kemer]].\n", Succeed("annotate", _project.PathOf("../article.txt")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_is_as_the_project_has_it()
    {
        _project.With("chairmanships/azerbaijan-2025.yaml", "end: 2030-05-03\n")
            .With("chairmanships/turkiye-2030.yaml", "state: turkiye\nstart: 2030-05-03\nhanded-at: antalya-2030\nsources: [acme-2030]\n");

        Assert.Equal("azerbaijan", Chair("2030-05-02"));
        Assert.Equal("turkiye", Chair("2030-05-03"));

        string Chair(string day) => Succeed("on", day, "--json").Json.GetProperty("chair").GetProperty("state").GetString()!;
    }

    [Fact]
    public void What_the_project_removes_is_gone()
    {
        _project.With("chairmanships/azerbaijan-2013.yaml", "remove: true\n");

        Assert.StartsWith("ots: there is no 'azerbaijan-2013' among the chairmanships.", Fail(1, "show", "chairmanships/azerbaijan-2013"), StringComparison.Ordinal);
        Assert.Matches($"(?m)^chairmanships +{Chairmanships.All.Count - 1}$", Succeed("list").Output);
    }

    [Fact]
    public void An_export_has_the_project_s_entries()
    {
        JsonElement summit = Succeed("export", "summits", "--format", "json").Json.GetProperty("data").GetProperty("summits").EnumerateArray().Single(summit => summit.GetProperty("id").GetString() == "antalya-2030");

        Assert.Equal("kemer", summit.GetProperty("place").GetString());
    }

    [Fact]
    public void An_export_of_the_project_has_its_name_and_claims_no_licence()
    {
        JsonElement document = Succeed("export", "releases", "--format", "json").Json;
        string turtle = Succeed("export", "releases", "--format", "rdf").Output;
        string calendar = Succeed("export", "--format", "ical").Output;

        Assert.Equal("Own", document.GetProperty("name").GetString());
        Assert.False(document.TryGetProperty("licence", out _));
        Assert.False(document.GetProperty("schema").GetProperty("properties").TryGetProperty("licence", out _));
        Assert.Contains("schema:name \"Own\"", turtle, StringComparison.Ordinal);
        Assert.Contains("schema:isBasedOn", turtle, StringComparison.Ordinal);
        Assert.Contains("DESCRIPTION:Own 0.", calendar, StringComparison.Ordinal);
        Assert.All([document.ToString(), turtle, calendar], text => Assert.DoesNotContain("CC0", text, StringComparison.Ordinal));
        Assert.DoesNotContain("publicdomain", turtle, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_tables_of_the_project_has_its_name_and_claims_no_licence()
    {
        string output = _project.PathOf("../tables");
        Succeed("export", "releases", "--format", "csv", "--output", output);
        using JsonDocument package = JsonDocument.Parse(File.ReadAllText(Path.Combine(output, "datapackage.json")));

        Assert.Equal(("own", "Own"), (package.RootElement.GetProperty("name").GetString(), package.RootElement.GetProperty("title").GetString()));
        Assert.False(package.RootElement.TryGetProperty("licenses", out _));
        Assert.False(package.RootElement.TryGetProperty("homepage", out _));
    }

    [Fact]
    public void A_kind_of_the_project_s_own_is_shown_by_its_record()
    {
        using TemporaryData own = LayeredProject.WithKind();
        own.With(
            "../Booth.cs",
            """
            using Ots; using Ots.Schema; using System.Collections.Generic;
            [Kind("booths", "Booths")]
            public sealed partial class Booth : Entity, ICited
            {
                public partial LocalizedText Name { get; }
                public partial Summit Summit { get; }
                public partial int Number { get; }
                public partial bool Open { get; }
                public partial IReadOnlyList<State> States { get; }
                public partial IReadOnlyList<Citation> Sources { get; }
                public partial IReadOnlyList<Dispute> Disputes { get; }
            }
            """)
            .With("booths/east.yaml", "name: { en: East booth }\nsummit: samarkand-2022\nnumber: 12\nopen: true\nstates: [turkiye, hungary]\nsources:\n  - source: acme-2030\n    supports: [number]\n")
            .With("sources/acme-2030.yaml", LayeredProject.Source);

        Assert.Equal(
            "ID        NAME              IATA  OPENED      SIZE\nataturk   Ataturk Airport   ISL               regional\nistanbul  Istanbul Airport  IST   2018-10-29  long-haul\n",
            SucceedIn(own, "list", "airports").Output);
        Assert.Matches("(?m)^airports +istanbul +[a-z]+ +Istanbul Airport$", SucceedIn(own, "find", "İSTANBUL", "havalimani").Output);
        JsonElement airport = SucceedIn(own, "show", "airports/istanbul", "--json").Json;
        Assert.Equal("""["ataturk"]""", Compact(airport.GetProperty("replaced")));
        Assert.Equal("long-haul", airport.GetProperty("size").GetString());
        Assert.Equal("ataturk", airport.GetProperty("referenced-by")[0].GetProperty("id").GetString());

        string booth = SucceedIn(own, "show", "east").Output;
        Assert.StartsWith("East booth\nbooths/east\n\n", booth, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^ *number +12 \[1\]$", booth);
        Assert.Matches(@"(?m)^ *summit +Ninth Summit of the Organization of Turkic States \(samarkand-2022\)$", booth);
        Assert.Contains("booths/east", SucceedIn(own, "show", "samarkand-2022").Output, StringComparison.Ordinal);
        Assert.Equal(
            """{"id":"east","name":{"en":"East booth"},"summit":"samarkand-2022","number":12,"open":true,"states":["turkiye","hungary"],"sources":[{"source":"acme-2030","supports":["number"]}]}""",
            Compact(SucceedIn(own, "export", "booths", "--format", "json").Json.GetProperty("data").GetProperty("booths")[0]));
    }

    [Fact]
    public void Files_with_errors_are_left_out_and_so_are_those_that_need_them()
    {
        _project.With("places/kemer.yaml", "name: { en: Kemer }\nstate: turky\nsources: [acme-2030]\n");

        Answer answer = Tool.Run("list", "summits", "--project", _project.Root);

        Assert.Equal(0, answer.ExitCode);
        Assert.Matches("^ots: 1 error in .*ots, 2 files left out: 'ots check .*ots' shows what is wrong\\.\n$", answer.Error);
        Assert.DoesNotContain("antalya-2030", answer.Output, StringComparison.Ordinal);
        Assert.Contains("samarkand-2022", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_removal_that_breaks_the_package_is_left_out()
    {
        _project.With("states/turkiye.yaml", "remove: true\n");

        Answer answer = Tool.Run("show", "states/turkiye", "--project", _project.Root);

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains(" errors in ", answer.Error, StringComparison.Ordinal);
        Assert.StartsWith("Türkiye\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_alone_can_be_asked_for()
    {
        Assert.Equal(Tool.Succeed("show", "samarkand-2022"), Succeed("show", "samarkand-2022", "--packaged"));
        Assert.Equal(Tool.Succeed("list", "--json"), Succeed("list", "--json", "--packaged"));
    }

    [Fact]
    public void A_project_that_there_is_not_is_said()
    {
        string nowhere = Path.Combine(_project.Root, "nowhere");

        Assert.Equal($"ots: there is no C# project in '{nowhere}'.\n", Tool.Fail(2, "list", "--project", nowhere));
        Assert.Equal($"ots: there is no C# project in '{_project.Folder}'.\n", Tool.Fail(2, "list", "--project", _project.Folder));
    }

    [Fact]
    public void A_project_without_files_is_the_package()
    {
        using TemporaryData empty = LayeredProject.Create();

        Assert.Equal(Tool.Succeed("list"), SucceedIn(empty, "list"));
    }

    private string[] Referrers(string address) =>
        [.. Succeed("show", address, "--json").Json.GetProperty("referenced-by").EnumerateArray().Select(referrer => referrer.GetProperty("id").GetString()!)];

    private Answer Succeed(params string[] args) => SucceedIn(_project, args);

    private string Fail(int exitCode, params string[] args) => Tool.Fail(exitCode, [.. args, "--project", _project.Root]);

    private static Answer SucceedIn(TemporaryData project, params string[] args) => Tool.Succeed([.. args, "--project", project.Root]);

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json);
}
