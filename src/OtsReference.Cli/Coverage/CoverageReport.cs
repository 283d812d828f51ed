using System.Globalization;
using Ots.Cli.Cards;

namespace Ots.Cli.Coverage;

/// <summary>How much of the data is cited fact by fact, and named in which language.</summary>
internal sealed record CoverageReport(IReadOnlyList<CoverageReport.Line> Lines, IReadOnlyList<string> Languages)
{
    // Those of the members, of the observers and the ones the organization works in; others are in the data without being aimed at.
    private static readonly string[] s_languages = ["en", "az", "kk", "kk-Latn", "ky", "tr", "uz", "uz-Cyrl", "ru", "hu", "tk"];

    /// <summary>The kinds in their order, then all together.</summary>
    public static CoverageReport Create()
    {
        Line[] lines = Kind.All.Where(kind => kind.Entities is [ICited, ..]).Select(kind => Line.Of(kind.Folder, kind.Entities.Select(kind.Describe))).ToArray();
        return new CoverageReport([.. lines, Line.Sum("all", lines)], s_languages);
    }

    public IReadOnlyList<string> Headings => ["kind", "entries", "facts", "cited", "share", .. Languages];

    public IEnumerable<string[]> Rows => Lines.Select(line => (string[])
    [
        line.Kind, Number(line.Entries), Number(line.Facts), Number(line.Cited), Percent(line.Cited, line.Facts),
        .. Languages.Select(language => line.Named == 0 ? "" : Percent(line.Names.GetValueOrDefault(language), line.Named)),
    ]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Rounded down: 100 % means all of them.
    private static string Percent(int part, int whole) => whole == 0 ? "" : $"{Number(100 * part / whole)} %";

    /// <summary>A kind of entries.</summary>
    /// <param name="Kind">The folder.</param>
    /// <param name="Entries">How many there are.</param>
    /// <param name="Facts">How many values they state.</param>
    /// <param name="Cited">How many of those have a citation of their own.</param>
    /// <param name="Named">How many entries have a name.</param>
    /// <param name="Names">How many have one in a language.</param>
    internal sealed record Line(string Kind, int Entries, int Facts, int Cited, int Named, IReadOnlyDictionary<string, int> Names)
    {
        public static Line Of(string kind, IEnumerable<Card> cards)
        {
            Fact[][] entries = cards.Select(card => Fact.Of(card).ToArray()).ToArray();
            string[][] names = entries.Select(facts => facts.Where(fact => fact.Path == "name").Select(fact => fact.Language!).ToArray()).Where(languages => languages.Length > 0).ToArray();
            return new Line(
                kind, entries.Length, entries.Sum(facts => facts.Length), entries.Sum(facts => facts.Count(fact => fact.IsCited)), names.Length,
                names.SelectMany(languages => languages).CountBy(language => language).ToDictionary());
        }

        public static Line Sum(string kind, IReadOnlyList<Line> lines) => new(
            kind, lines.Sum(line => line.Entries), lines.Sum(line => line.Facts), lines.Sum(line => line.Cited), lines.Sum(line => line.Named),
            lines.SelectMany(line => line.Names).GroupBy(name => name.Key).ToDictionary(group => group.Key, group => group.Sum(name => name.Value)));
    }
}
