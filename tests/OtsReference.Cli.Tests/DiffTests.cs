using System.IO.Compression;
using System.Text.Json;

namespace Ots.Cli.Tests;

public sealed class DiffTests : IDisposable
{
    private const string Astana = "places/astana";

    private readonly string _folder = Directory.CreateTempSubdirectory("ots-").FullName;
    private readonly string _old;
    private readonly string _new;

    public DiffTests()
    {
        _old = Path.Combine(_folder, "old");
        _new = Path.Combine(_folder, "new");
        Both("releases/first", "version: 0.1.0\nas-of: 2026-11-22\nverified-through: 2026-05-15\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_happened_since_is_an_event()
    {
        New("summits/bishkek-2026", "name:\n  en: Twelfth Summit\nstart: 2026-10-29\nend: 2026-10-29\n");
        New("chairmanships/kyrgyzstan-2026", "state: kyrgyzstan\nstart: 2026-10-29\n");
        Old("officials/omuraliev", "terms:\n  - post: secretary-general\n    start: 2022-11-11\n");
        New("officials/omuraliev", "terms:\n  - post: secretary-general\n    start: 2022-11-11\n    end: 2026-10-29\n  - post: adviser\n    start: 2026-11\n");

        AssertSections(
            """
            ### Events

            - chairmanships/kyrgyzstan-2026 is new: 2026-10-29.
            - officials/omuraliev: new `terms[secretary-general 2022-11-11].end`: 2026-10-29.
            - officials/omuraliev: new `terms[adviser 2026-11]`: post adviser, start 2026-11.
            - summits/bishkek-2026 is new: "Twelfth Summit", 2026-10-29.

            Version step: at least minor.

            """);
    }

    [Fact]
    public void What_was_not_said_is_an_addition()
    {
        Old(Astana, "name:\n  en: Astana\n");
        New(Astana, "name:\n  en: Astana\n  ja: アスタナ\ncoordinates:\n  latitude: 51.170\n  longitude: 71.42\naliases: [Akmolinsk]\n");
        New("places/almaty", "name:\n  en: Almaty\n");

        // It may have begun before the older data ended.
        New("meetings/ankara-2026", "start: 2026\n");

        AssertSections(
            """
            ### Additions

            - meetings/ankara-2026 is new: 2026.
            - places/almaty is new: Almaty.
            - places/astana: new `name.ja`: アスタナ.
            - places/astana: new `coordinates`: latitude 51.17, longitude 71.42.
            - places/astana: new `aliases[Akmolinsk]`: text Akmolinsk.

            Version step: at least minor.

            """);
    }

    [Fact]
    public void Without_a_release_nothing_is_an_event()
    {
        File.Delete(Path.Combine(_old, "releases", "first.yaml"));
        Old(Astana, "state: kazakhstan\n");
        New(Astana, "state: kazakhstan\nend: 2999\n");

        AssertSections(
            """
            ### Additions

            - places/astana: new `end`: 2999.

            ### Sources

            - New releases: 1 (releases/first).

            Version step: at least minor.

            """);
    }

    [Fact]
    public void What_was_wrong_is_a_correction_with_its_nearest_sources()
    {
        Old(Astana, "state: kazakstan\nseat: here\nformer-names:\n  - name:\n      en: Nur-Sultan\n    start: 2019-03-23\n    end: 2022-09-17\n");
        New(
            Astana,
            """
            state: kazakhstan
            former-names:
              - name:
                  en: Nur-Sultan
                start: 2019-03-23
                end: 2022-09-19
                sources:
                  - source: tass
                    supports: [end]
            sources:
              - interfax
              - source: cldr
                supports: [former-names]

            """);

        AssertSections(
            """
            ### Corrections

            - places/astana: `state` was kazakstan, is kazakhstan (interfax).
            - places/astana: `former-names[Nur-Sultan 2019-03-23].end` was 2022-09-17, is 2022-09-19 (tass).
            - places/astana: `seat` is gone, was here.

            ### Sources

            - Citations changed: 3 (places/astana).

            Version step: at least minor.

            """);
    }

    [Fact]
    public void Who_is_named_instead_of_another_is_gone_and_new()
    {
        Old(Astana, "guests: [a, b]\n");
        New(Astana, "guests: [b, c]\n");

        AssertSections(
            """
            ### Additions

            - places/astana: new `guests`: c.

            ### Corrections

            - places/astana: `guests` is gone, was a.

            Version step: at least minor.

            """);
    }

    [Fact]
    public void An_entity_that_is_gone_breaks_users()
    {
        Old("summits/bishkek-2026", "name:\n  en: Twelfth Summit\nstart: 2026-10-29\n");

        AssertSections(
            """
            ### Removals

            - Breaking, since ids are for ever: summits/bishkek-2026 is gone: "Twelfth Summit", 2026-10-29.

            Version step: at least major.

            """);
    }

    [Fact]
    public void Evidence_is_counted()
    {
        Old("sources/tass", "title: A\n");
        New("sources/tass", "title: B\n");
        New("sources/cldr", "title: C\n");
        New("releases/second", "version: 0.2.0\nas-of: 2027-01-01\n");
        foreach (string state in (string[])["states/hungary", "states/uzbekistan"])
        {
            Old(state, "memberships:\n  - status: member\n    start: 2019\n    confirmed-until: 2026-03\nsources:\n  - source: tass\n    note: old\n");
            New(
                state,
                "memberships:\n  - status: member\n    start: 2019\n    confirmed-until: 2027-01\n    note: N\n    sources: [cldr]\n" +
                "disputes:\n  - field: name\n    value: X\n    sources: [tass]\nsources:\n  - source: tass\n    note: new\n");
        }

        AssertSections(
            """
            ### Sources

            - Citations changed: 2 (states/hungary, states/uzbekistan).
            - Notes changed: 4 (states/hungary, states/uzbekistan).
            - Disputes changed: 2 (states/hungary, states/uzbekistan).
            - `confirmed-until` moved: 2 (states/hungary, states/uzbekistan).
            - New sources: 1.
            - Changed sources: 1.
            - New releases: 1 (releases/second).

            Version step: at least patch.

            """);
    }

    [Fact]
    public void Order_quotes_and_short_forms_are_no_change()
    {
        Old(Astana, "state: kz\nacting: false\naliases:\n  - text: A\n  - text: B\n    kind: weak\nsources:\n  - source: tass\n    supports: [state, aliases]\n");
        New(Astana, "sources:\n  - {supports: [aliases, state], source: tass}\naliases:\n  - kind: weak\n    text: B\n  - A\nstate: \"kz\"\nnote:\n");

        AssertSections("Version step: none, nothing changed.\n");
    }

    [Fact]
    public void Json_has_the_same()
    {
        Old(Astana, "name:\n  en: Akmola\n");
        New(Astana, "name:\n  en: Astana\nsources:\n  - source: cldr\n    supports: [name.en]\n");

        JsonElement json = Tool.Succeed("diff", _old, _new, "--json").Json;

        Assert.Equal("0.1.0", json.GetProperty("old").GetProperty("version").GetString());
        Assert.Equal(0, json.GetProperty("events").GetArrayLength());
        Assert.Equal(
            """{"folder":"places","id":"astana","path":"name.en","old":"Akmola","new":"Astana","sources":["cldr"]}""",
            JsonSerializer.Serialize(json.GetProperty("corrections")[0]));
        Assert.Equal(1, json.GetProperty("sources").GetProperty("citations").GetProperty("count").GetInt32());
        Assert.Equal("minor", json.GetProperty("version-step").GetString());
    }

    [Fact]
    public void A_package_is_read_like_a_folder_and_the_tool_has_the_data_it_was_built_with()
    {
        string data = Repository.PathOf("data");
        string package = Path.Combine(_folder, "OtsReference.nupkg");
        using (ZipArchive zip = ZipFile.Open(package, ZipArchiveMode.Create))
        {
            foreach (string file in Directory.EnumerateFiles(data, "*.yaml", SearchOption.AllDirectories))
            {
                zip.CreateEntryFromFile(file, "data/" + Path.GetRelativePath(data, file).Replace('\\', '/'));
            }
        }

        Assert.Equal("Version step: none, nothing changed.\n", Tool.Succeed("diff", package, data).Output);
        Assert.Equal("Version step: none, nothing changed.\n", Tool.Succeed("diff", package).Output);
    }

    [Theory]
    [InlineData("state: [a\n", "(2,1): While parsing a flow sequence, did not find expected ',' or ']'.")]
    [InlineData("a: 1\nb: 2\na: 3\n", "(3,1): the key 'a' is there twice.")]
    [InlineData("a: &x 1\nb: *x\n", "(2,4): aliases are not supported: write the value out.")]
    [InlineData("- a\n", "(1,1): an entry is a map from keys to values.")]
    [InlineData("a: 1\n---\nb: 2\n", "(2,1): a file holds one entry.")]
    [InlineData("? [a]\n: b\n", "(1,3): a key is a word.")]
    public void Broken_yaml_is_named_with_its_place(string yaml, string problem)
    {
        New(Astana, yaml);

        Assert.Equal($"ots: {Path.Combine(_new, "places", "astana.yaml")}{problem}\n", Tool.Fail(2, "diff", _old, _new));
    }

    [Fact]
    public void A_hostile_file_does_no_harm()
    {
        New(Astana, "a: " + new string('[', 100_000));

        Assert.Contains("astana.yaml(1,36): nested more than 32 levels deep.\n", Tool.Fail(2, "diff", _old, _new), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_data_is_refused()
    {
        string missing = Path.Combine(_folder, "missing");
        string text = Path.Combine(_folder, "text.nupkg");
        string empty = Path.Combine(_folder, "empty.nupkg");
        string binary = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "binary", "places")).FullName, "x.yaml");
        File.WriteAllText(text, "no zip");
        ZipFile.Open(empty, ZipArchiveMode.Create).Dispose();
        File.WriteAllBytes(binary, [0x61, 0xFF]);

        Assert.Equal($"ots: there is no folder or package '{missing}'.\n", Tool.Fail(1, "diff", missing));
        Assert.Equal($"ots: there is no data in '{empty}': no file such as summits/samarkand-2022.yaml.\n", Tool.Fail(1, "diff", _old, empty));
        Assert.Equal($"ots: '{text}' is neither a folder of YAML nor a package (.nupkg).\n", Tool.Fail(2, "diff", text, _new));
        Assert.Equal($"ots: {binary}(1,1): not UTF-8.\n", Tool.Fail(2, "diff", Path.Combine(_folder, "binary")));
    }

    private void AssertSections(string expected) => Assert.Equal(expected.ReplaceLineEndings("\n"), Tool.Succeed("diff", _old, _new).Output);

    private void Both(string address, string yaml)
    {
        Old(address, yaml);
        New(address, yaml);
    }

    private void Old(string address, string yaml) => Write(_old, address, yaml);

    private void New(string address, string yaml) => Write(_new, address, yaml);

    private static void Write(string version, string address, string yaml)
    {
        string path = Path.Combine(version, address + ".yaml");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, yaml);
    }
}
