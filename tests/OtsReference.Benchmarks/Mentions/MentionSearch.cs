using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;

namespace Ots.Benchmarks.Mentions;

/// <summary>
/// Finding names in a long text of news, against what a program would otherwise look for the same names with. The rivals find them as they are written in the data:
/// no ending, no case, no surname, nothing of whom a name means.
/// </summary>
[MemoryDiagnoser]
[HideColumns("Error", "Gen0", "Gen1", "Gen2")]
public class MentionSearch
{
    private static readonly string[] s_names = [.. NamesOf().Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length)];
    private static readonly string s_text = LongText();
    private static readonly string s_plain = Regex.Replace(s_text, @"\p{Lu}", match => match.Value.ToLowerInvariant());
    private static readonly Regex s_regex = new($@"\b(?:{string.Join('|', s_names.Select(Regex.Escape))})\b", RegexOptions.Compiled | RegexOptions.CultureInvariant);
    private static readonly SearchValues<string> s_values = SearchValues.Create(s_names, StringComparison.Ordinal);

    public MentionSearch() => OtsText.FindMentions("");

    [Benchmark]
    public int FindMentions() => OtsText.FindMentions(s_text).Count;

    // The same length with next to nothing to find: what reading costs, and that reading allocates nothing.
    [Benchmark]
    public int FindMentionsInSmallLetters() => OtsText.FindMentions(s_plain).Count;

    [Benchmark]
    public int CompiledRegex() => s_regex.Count(s_text);

    [Benchmark]
    public int SearchValuesOfString()
    {
        int count = 0;
        ReadOnlySpan<char> rest = s_text;
        while (rest.IndexOfAny(s_values) is int found and >= 0)
        {
            count++;

            // Where a name starts, but not which: on to the next word.
            int next = rest[found..].IndexOf(' ');
            if (next < 0)
            {
                break;
            }

            rest = rest[(found + next)..];
        }

        return count;
    }

    private static string LongText()
    {
        string folder = Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "OtsReference.Tests", "Mentions", "Texts");
        string articles = string.Join("\n\n", Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        string text = Regex.Replace(articles, @"\[\[([^|]*)\|[^\]]*\]\]", "$1");
        return string.Concat(Enumerable.Repeat(text + "\n\n", 1 + (500_000 / text.Length)))[..500_000];
    }

    private static string Here([CallerFilePath] string path = "") => path;

    private static IEnumerable<string> NamesOf() =>
    [
        .. States.All.SelectMany(state => Texts(state.Name).Concat(Texts(state.OfficialName)).Concat(Texts(state.Aliases)).Concat(Texts(state.FormerNames))),
        .. Places.All.SelectMany(place => Texts(place.Name).Concat(Texts(place.Aliases)).Concat(Texts(place.FormerNames))),
        .. Officials.All.SelectMany(official => Texts(official.Name).Concat(Texts(official.Aliases))),
        .. Institutions.All.SelectMany(institution => Texts(institution.Name).Concat(Texts(institution.Aliases)).Concat(Texts(institution.FormerNames))),
        .. Posts.All.SelectMany(post => Texts(post.Name).Concat(Texts(post.Aliases))),
        .. Summits.All.SelectMany(summit => Texts(summit.Name).Concat(Texts(summit.Aliases))),
        .. Documents.All.SelectMany(document => Texts(document.Name).Concat(Texts(document.Aliases))),
        .. Awards.All.SelectMany(award => Texts(award.Name).Concat(Texts(award.Aliases))),
    ];

    private static IEnumerable<string> Texts(LocalizedText? text) => text is null ? [] : text.Languages.Select(language => text[language]);

    private static IEnumerable<string> Texts(IEnumerable<Alias> aliases) => aliases.Select(alias => alias.Text);

    private static IEnumerable<string> Texts(IEnumerable<FormerName> names) => names.SelectMany(name => Texts(name.Name));
}
