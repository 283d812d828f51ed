using System.Text;

namespace Ots.Cli.Tests;

public sealed class FixTests : IDisposable
{
    private const string Baku = "places/baku.yaml";

    private readonly TemporaryData _data = new();

    public FixTests() => _data
        .With("states/azerbaijan.yaml", "name:\n  en: Azerbaijan\n")
        .With("sources/page.yaml", "title: A page\npublisher: P\nlanguage: en\nurl: \"https://example.org/\"\nconsulted: 2026-01-01\n");

    public void Dispose() => _data.Dispose();

    [Fact]
    public void The_data_of_the_repository_needs_nothing() =>
        Assert.Matches("^nothing to fix in [0-9],[0-9]{3} files\n$", Tool.Succeed("fix", Repository.PathOf("data"), "--dry-run").Output);

    [Fact]
    public void Misspellings_are_corrected_in_their_quotes()
    {
        _data.With(Baku, "name:\n  en: Baku # the city\n'stat': \"azerbaijn\"   # the state\nsources:\n  - source: pge\n    supports: [nam, 'stte', name.az]\n    suports: x\n");
        _data.With("documents/a.yaml", "title:\n  en: A\nkind: treatyy\n");

        string output = _data.Relative(Tool.Succeed("fix", _data.Folder).Output);

        // A key that is there cannot have been meant by another, and a language that is one is no misspelling.
        Assert.Equal(
            "name:\n  en: Baku # the city\n'state': \"azerbaijan\"   # the state\nsources:\n  - source: page\n    supports: [name, 'state', name.az]\n    suports: x\n",
            _data.Read(Baku));
        Assert.Equal("title:\n  en: A\nkind: treaty\n", _data.Read("documents/a.yaml"));
        Assert.Equal(
            """
            data/documents/a.yaml(3,7): 'treatyy' is now 'treaty'
            data/places/baku.yaml(3,1): 'stat' is now 'state'
            data/places/baku.yaml(3,9): 'azerbaijn' is now 'azerbaijan'
            data/places/baku.yaml(5,13): 'pge' is now 'page'
            data/places/baku.yaml(6,16): 'nam' is now 'name'
            data/places/baku.yaml(6,21): 'stte' is now 'state'
            corrected 6 misspellings and put 0 records in order, in 2 of 4 files

            """.ReplaceLineEndings("\n"),
            output);
    }

    [Theory]
    [InlineData("start: 2021-11-12\nplace: baku\nhost: x\n# no two summits differ by a slip\nchair-to: azerbaijan-2024\n")]
    [InlineData("ordnal: 1\nordinl: 2\n")]
    public void What_is_in_doubt_is_left(string yaml)
    {
        _data.With("states/azerbaijan-2022.yaml", "name:\n  en: Azerbaijan in 2022\n").With("summits/a.yaml", yaml);

        Assert.Equal("nothing to fix in 4 files\n", _data.Relative(Tool.Succeed("fix", _data.Folder).Output));

        Assert.Equal(yaml, _data.Read("summits/a.yaml"));
    }

    [Fact]
    public void Keys_come_into_order_with_their_comments()
    {
        _data.With(
            "summits/a.yaml",
            """
            # Licence: none.

            # The day
            # of it
            start: 2021-11-12  # a Friday
            name:
              tr: B
              en: A

            # Who came
            attendees:
              # the host
              - head: x # who
                # which
                state: azerbaijan
                # - state: commented-out
              # the next
              - sources:
                  - supports: [a]
                    source: page
                state: azerbaijan
            theme:
              en: |
                Text

                  # no comment
            end: 2021-11-12
            kind: regular
            # The end.
            """);

        Answer answer = Tool.Succeed("fix", _data.Folder);

        Assert.Equal(
            """
            # Licence: none.

            name:
              tr: B
              en: A
            kind: regular
            # The day
            # of it
            start: 2021-11-12  # a Friday
            end: 2021-11-12
            theme:
              en: |
                Text

                  # no comment

            # Who came
            attendees:
              # the host
                # which
              - state: azerbaijan
                head: x # who
                # - state: commented-out
              # the next
              - state: azerbaijan
                sources:
                  - source: page
                    supports: [a]
            # The end.
            """,
            _data.Read("summits/a.yaml"));
        Assert.Contains("data/summits/a.yaml(5,1): the keys of Summit are now in order\n", _data.Relative(answer.Output), StringComparison.Ordinal);
        Assert.EndsWith("corrected 0 misspellings and put 4 records in order, in 1 of 3 files\n", answer.Output, StringComparison.Ordinal);
        AssertNothingLeft();
    }

    [Fact]
    public void Keys_in_braces_change_places()
    {
        _data.With(
            "summits/a.yaml",
            "attendees: [{head: x, state: \"a, b\"}, { sources: [{ supports: [a],\n  source: page }], state: y }]\ndecisions:\n- {text: {tr: b, en: a}, kind: admission} # c\n- {text: {en: a}, # c\n   kind: admission}\n");

        Tool.Succeed("fix", _data.Folder);

        Assert.Equal(
            "attendees: [{state: \"a, b\", head: x}, { state: y, sources: [{ source: page,\n  supports: [a] }] }]\ndecisions:\n- {kind: admission, text: {tr: b, en: a}} # c\n- {text: {en: a}, # c\n   kind: admission}\n",
            _data.Read("summits/a.yaml"));
        AssertNothingLeft();
    }

    [Fact]
    public void A_key_that_is_not_known_stays_behind_the_one_before_it()
    {
        _data.With(Baku, "state: azerbaijan\nunheard-of: 1\nname:\n  en: Baku\nid: baku\n");

        Tool.Succeed("fix", _data.Folder);

        Assert.Equal("id: baku\nname:\n  en: Baku\nstate: azerbaijan\nunheard-of: 1\n", _data.Read(Baku));
        AssertNothingLeft();
    }

    [Theory]
    [InlineData("\r\n", true, true)]
    [InlineData("\r\n", false, false)]
    [InlineData("\n", true, false)]
    public void Line_ends_and_a_byte_order_mark_stay(string lineEnd, bool mark, bool lastEnds)
    {
        string last = lastEnds ? lineEnd : "";
        _data.With(Baku, $"# c{lineEnd}state: azerbaijn{lineEnd}{lineEnd}name:{lineEnd}  en: B\u0131{last}", mark);

        Tool.Succeed("fix", _data.Folder);

        byte[] expected = [.. mark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes($"name:{lineEnd}  en: B\u0131{lineEnd}{lineEnd}# c{lineEnd}state: azerbaijan{last}")];
        Assert.Equal(expected, File.ReadAllBytes(_data.PathOf(Baku)));
        AssertNothingLeft();
    }

    [Fact]
    public void A_dry_run_changes_nothing()
    {
        const string Yaml = "state: azerbaijn\nname:\n  en: Baku\n";
        _data.With(Baku, Yaml);

        string output = _data.Relative(Tool.Succeed("fix", _data.Folder, "--dry-run").Output);

        Assert.Equal(
            """
            data/places/baku.yaml(1,8): 'azerbaijn' would be 'azerbaijan'
            data/places/baku.yaml(1,1): the keys of Place would be in order
            would correct 1 misspelling and put 1 record in order, in 1 of 3 files

            """.ReplaceLineEndings("\n"),
            output);
        Assert.Equal(Yaml, _data.Read(Baku));
    }

    [Theory]
    [InlineData("state: azerbaijn\nname: [\n", "OTS0001 in line 3")]
    [InlineData("state: azerbaijn\nname:\n  en: Baku\nstate: azerbaijan\n", "OTS0007 in line 4")]
    [InlineData("state: &a azerbaijn\nname:\n  en: Baku\n", "OTS0016 in line 1")]
    public void A_broken_file_is_left_alone(string yaml, string problem)
    {
        _data.With(Baku, yaml);

        Answer answer = Tool.Run("fix", _data.Folder);

        Assert.Equal(1, answer.ExitCode);
        Assert.Equal($"data/places/baku.yaml: left alone: it cannot be read ({problem})\nnothing to fix in 3 files\n", _data.Relative(answer.Output));
        Assert.Equal(yaml, _data.Read(Baku));
    }

    [Fact]
    public void What_would_mean_something_else_in_order_is_left_alone()
    {
        // The empty lines at the end are part of the text, as long as they follow it.
        const string Yaml = "note: |+\n  text\n\n\nname:\n  en: A\n";
        _data.With("summits/a.yaml", Yaml);

        Answer answer = Tool.Run("fix", _data.Folder);

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("data/summits/a.yaml: left alone: its keys are not in order", _data.Relative(answer.Output), StringComparison.Ordinal);
        Assert.Equal(Yaml, _data.Read("summits/a.yaml"));
    }

    [Fact]
    public void Shuffled_data_comes_back_byte_for_byte()
    {
        string[] kept = ["summits", "documents", "sources"];
        foreach (string path in kept.SelectMany(kind => Directory.EnumerateFiles(Repository.PathOf("data", kind), "*.yaml").Take(40)))
        {
            _data.With($"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileName(path)}", Reversed(File.ReadAllText(path)));
        }

        Tool.Succeed("fix", _data.Folder);

        Assert.All(
            kept.SelectMany(kind => Directory.EnumerateFiles(_data.PathOf(kind))).Where(path => path != _data.PathOf("sources/page.yaml")),
            path => Assert.Equal(File.ReadAllText(Repository.PathOf("data", Path.GetRelativePath(_data.Folder, path))), File.ReadAllText(path)));
    }

    // The keys of the entity from the last to the first, below the line that names its schema.
    private static string Reversed(string yaml)
    {
        string[] lines = yaml.TrimEnd('\n').Split('\n');
        List<string> entries = [];
        foreach (string line in lines.Skip(1))
        {
            if (line.StartsWith(' ') || line.StartsWith('-'))
            {
                entries[^1] += line + "\n";
            }
            else
            {
                entries.Add(line + "\n");
            }
        }

        return lines[0] + "\n" + string.Concat(entries.AsEnumerable().Reverse());
    }

    private void AssertNothingLeft() => Assert.StartsWith("nothing to fix in ", Tool.Succeed("fix", _data.Folder).Output, StringComparison.Ordinal);
}
