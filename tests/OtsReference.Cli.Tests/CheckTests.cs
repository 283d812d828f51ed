using System.Globalization;
using System.Text.Json;

namespace Ots.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryData _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void The_data_of_the_repository_has_no_finding() =>
        Assert.Matches("^no problems in [0-9],[0-9]{3} files\n$", Tool.Succeed("check", Repository.PathOf("data")).Output);

    [Fact]
    public void Every_mistake_is_named_with_its_place()
    {
        BrokenData.Write(_data);

        Assert.Equal(
            [
                "bogus/a.yaml(1,1): error OTS0011",
                "chairmanships/first.yaml(3,6): error OTS0020",
                "chairmanships/third.yaml(2,8): error OTS0021",
                "institutions/loop.yaml(3,7): error OTS0009",
                "institutions/loop.yaml(4,9): error OTS0025",
                "places/a-b1.yaml(1,1): error OTS0014",
                "places/anchor.yaml(4,8): error OTS0016",
                "places/bad--id.yaml(1,1): error OTS0012",
                "places/baku.yml(1,1): error OTS0006",
                "places/deep.yaml(4,42): error OTS0017",
                "places/empty.yaml(1,1): error OTS0010",
                "places/english.yaml(2,3): error OTS0019",
                "places/fact.yaml(5,16): error OTS0023",
                "places/invisible.yaml(2,7): error OTS0026",
                "places/key.yaml(1,1): error OTS0002",
                "places/language.yaml(3,3): error OTS0022",
                "places/latin1.yaml(2,10): error OTS0018",
                "places/missing.yaml(1,1): error OTS0003",
                "places/no-source.yaml(1,1): warning OTS0029",
                "places/other-id.yaml(1,5): error OTS0013",
                "places/other_id.yaml(1,1): error OTS0012",
                "places/reference.yaml(4,8): error OTS0005",
                "places/scripts.yaml(2,7): warning OTS0027",
                "places/syntax.yaml(2,1): error OTS0001",
                "places/twice.yaml(4,1): error OTS0007",
                "places/type.yaml(4,14): error OTS0004",
                "places/unquoted.yaml(2,7): warning OTS0028",
                "sources/uncited.yaml(1,1): warning OTS0030",
                "states/albania.yaml(6,12): error OTS0008",
                "states/azerbaijan.yaml(3,13): error OTS0015",
                "states/azerbaijan.yaml(5,13): error OTS0009",
                "summits/who.yaml(8,11): error OTS0024",
            ],
            Findings().Select(line => string.Join(':', _data.Relative(line)["data/".Length..].Split(':').Take(2))));
    }

    [Fact]
    public void It_finds_what_a_build_finds()
    {
        BrokenData.Write(_data);

        Assert.Equal(CompilerRun.Report(Sources("src", "OtsReference"), _data.Folder, withPackage: false), Findings().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_finding_has_its_line_and_a_mark_under_the_place()
    {
        _data.With("places/baku.yaml", "name:\n  en: Baku\nstate: azerbaijn\nsources: [page]\n").With("states/azerbaijan.yaml", "name:\n  en: Azerbaijan\n");

        Assert.Equal(
            """
            data/places/baku.yaml(3,8): error OTS0005: There is no State with the id 'azerbaijn'. Did you mean 'azerbaijan'?
                3 | state: azerbaijn
                  |        ^^^^^^^^^
            data/places/baku.yaml(4,11): error OTS0005: There is no Source with the id 'page'.
                4 | sources: [page]
                  |           ^^^^
            data/states/azerbaijan.yaml(1,1): warning OTS0029: State 'azerbaijan' cites no source: give it some under 'sources'
                1 | name:
                  | ^
            2 errors, 1 warning in 2 of 2 files

            """.ReplaceLineEndings("\n"),
            _data.Relative(Check().Output));
    }

    [Fact]
    public void Warnings_count_where_that_is_asked_for()
    {
        _data.With("states/azerbaijan.yaml", "name:\n  en: Azerbaijan\n");

        Answer lenient = Check();
        Answer strict = Check("--warnaserror");

        Assert.Equal(0, lenient.ExitCode);
        Assert.EndsWith("\n0 errors, 1 warning in 1 of 1 file\n", lenient.Output, StringComparison.Ordinal);
        Assert.Equal(1, strict.ExitCode);
        Assert.Contains("(1,1): error OTS0029: ", strict.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 error, 0 warnings in 1 of 1 file\n", strict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_findings_are_the_same_under_every_culture()
    {
        BrokenData.Write(_data);
        Answer expected = Check();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in (string[])["tr-TR", "ar-SA"])
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.Equal(expected, Check());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Errors_are_an_exit_code()
    {
        BrokenData.Write(_data);

        Assert.Equal(1, Check().ExitCode);
        Assert.Equal(1, Check("--json").ExitCode);
        Assert.Equal(1, Check("--sarif").ExitCode);
    }

    [Fact]
    public void Json_has_places_and_what_can_be_written_instead()
    {
        _data.With("places/baku.yaml", "name:\n  en: Baku\nstate: azerbaijn\n").With("states/azerbaijan.yaml", "name:\n  en: Azerbaijan\n");

        JsonElement json = Check("--json").Json;

        Assert.Equal(1, json.GetProperty("errors").GetInt32());
        Assert.Equal(2, json.GetProperty("warnings").GetInt32());
        JsonElement finding = json.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("id").GetString() == "OTS0005");
        Assert.EndsWith("data/places/baku.yaml", finding.GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.Equal((3, 8), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal((3, 17), (finding.GetProperty("end-line").GetInt32(), finding.GetProperty("end-column").GetInt32()));
        Assert.Equal("azerbaijan", finding.GetProperty("fix").GetString());
    }

    [Fact]
    public void Kinds_that_the_project_declares_count()
    {
        using TemporaryData own = new("ots");
        string consumer = Repository.PathOf("tests", "Consumers", "OwnKind");
        own.With("../OwnKind.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />")
            .With("../Airport.cs", File.ReadAllBytes(Path.Combine(consumer, "Airport.cs")))
            .With("../obj/Generated.cs", "not C#")
            .With("airports/ataturk.yaml", File.ReadAllBytes(Path.Combine(consumer, "ots", "airports", "ataturk.yaml")))
            .With("airports/istanbul.yaml", "name:\n  en: Istanbul\nsize: large\nreplaced-by: atatrk\nrunway: 1\n")
            .With("airprots/x.yaml", "name:\n  en: X\n");

        string[] found = Lines(Tool.Run("check", own.Folder), own);

        Assert.Equal(4, found.Length);
        Assert.Equal(CompilerRun.Report([own.PathOf("../Airport.cs")], own.Folder, withPackage: true), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Over_the_package_it_finds_what_a_build_finds()
    {
        using TemporaryData own = LayeredProject.Create()
            .With("summits/samarkand-2022.yaml", "host: uzbekistn\nthem: { en: x }\n")
            .With("summits/antalya-2030.yaml", "name: { en: Antalya }\n")
            .With("summits/antalya-2030.yml", "theme: { en: x }\n")
            .With("chairmanships/uzbekistan-2022.yaml", "end: 2024-01-01\n")
            .With("documents/samarkand-declaratio-2022.yaml", "remove: true\n")
            .With("officials/ilham-aliyev.yaml", "remove: true\n")
            .With("sumits/a.yaml", "name: { en: A }\n")
            .With("astray.yaml", "name: { en: A }\n")
            .With("summits/2030/deep.yaml", "name: { en: A }\n");

        Answer answer = Tool.Run("check", own.Folder);
        string[] found = [.. answer.Lines.Where(line => line.Contains(": error OTS", StringComparison.Ordinal) || line.Contains(": warning OTS", StringComparison.Ordinal))];

        Assert.Equal(CompilerRun.Report([], own.Folder, withPackage: true), found.Order(StringComparer.Ordinal));
        Assert.Contains(found, line => line.StartsWith("OtsReference/data/summits/", StringComparison.Ordinal));
        Assert.Contains(found, line => line.StartsWith(own.PathOf("astray.yaml").Replace('\\', '/'), StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_removal_breaks_is_shown_in_the_packaged_file()
    {
        using TemporaryData own = LayeredProject.Create().With("places/turkistan.yaml", "remove: true\n");

        string output = Tool.Run("check", own.Folder).Output;

        Assert.Matches(@"(?m)^OtsReference/data/summits/turkistan-2026\.yaml\([0-9]+,8\): error OTS0005: There is no Place with the id 'turkistan'\. '.*places/turkistan\.yaml' removes it\.\n +[0-9]+ \| place: turkistan$", output);
    }

    [Fact]
    public void A_folder_that_is_not_the_project_s_own_stands_alone()
    {
        using TemporaryData other = new();
        other.With("../Own.csproj", "<Project />").With("summits/samarkand-2022.yaml", "theme: { en: x }\n");

        Assert.Contains("error OTS0003: Summit 'samarkand-2022' needs the key 'name'", Tool.Run("check", other.Folder).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Usings_that_no_file_states_are_those_of_the_project()
    {
        using TemporaryData own = new("ots");
        own.With("../Own.csproj", "<Project><PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup><ItemGroup><Using Include=\"Ots.Schema\" /></ItemGroup></Project>")
            .With("../Note.cs", "[Kind(\"notes\", \"Notes\")] public sealed partial class Note : Ots.Entity { public partial Uri? Page { get; } public partial IReadOnlyList<string> Lines { get; } }")
            .With("notes/a.yaml", "page: https://example.org/\nlines: [a]\n");

        Assert.Equal("no problems in 1 file\n", Tool.Succeed("check", own.Folder).Output);
    }

    [Fact]
    public void A_mistake_in_a_kind_is_found_in_its_file()
    {
        using TemporaryData own = new("ots");
        own.With("../Own.csproj", "<Project />")
            .With("../Note.cs", "[Ots.Schema.Kind(\"notes\", \"Notes\")]\npublic sealed class Note : Ots.Entity;\n")
            .With("notes/a.yaml", "{}\n");

        Answer answer = Tool.Run("check", own.Folder);

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("Note.cs(2,21): error OTS0101: 'Note' has to be partial", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_data_is_refused()
    {
        string missing = _data.PathOf("missing");

        Assert.Equal($"ots: there is no folder '{missing}'.\n", Tool.Fail(2, "check", missing));
        Assert.Equal($"ots: there is no data in '{_data.Folder}': no file such as summits/samarkand-2022.yaml.\n", Tool.Fail(2, "check", _data.Folder));
        Assert.Contains($"'{_data.Folder}' is a folder", Tool.Fail(2, "check", "--sarif", _data.Folder), StringComparison.Ordinal);
        Assert.StartsWith("ots: --json and --sarif cannot both", Tool.Fail(2, "check", _data.Folder, "--json", "--sarif"), StringComparison.Ordinal);
        Assert.Contains("there is no option '--warnaserorr'. Did you mean '--warnaserror'?", Tool.Fail(2, "check", "--warnaserorr"), StringComparison.Ordinal);
    }

    private Answer Check(params string[] options) => Tool.Run(["check", _data.Folder, .. options]);

    private string[] Findings() => Lines(Check(), _data);

    private static string[] Lines(Answer answer, TemporaryData data) =>
        [.. answer.Lines.Where(line => line.StartsWith(data.Folder.Replace('\\', '/'), StringComparison.Ordinal))];

    private static IEnumerable<string> Sources(params string[] project) =>
        from path in Directory.EnumerateFiles(Repository.PathOf(project), "*.cs", SearchOption.AllDirectories)
        where !Path.GetRelativePath(Repository.PathOf(project), path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
        select path;
}
