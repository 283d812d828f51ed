using System.Globalization;

namespace Ots.Benchmarks.ColdStart;

/// <summary>One made-up entity, shaped as a summit is.</summary>
internal sealed record Sample(string Id, string English, string Turkish, string Azerbaijani, string Kazakh, string Kind, int Ordinal, DateOnly Start, string Place, string Host, string Theme)
{
    private static readonly string[] s_places = ["Samarkand", "Baku", "Astana", "Istanbul", "Bishkek", "Ashgabat", "Budapest", "Turkistan"];
    private static readonly string[] s_hosts = ["Uzbekistan", "Azerbaijan", "Kazakhstan", "Türkiye", "Kyrgyzstan", "Turkmenistan", "Hungary", "Kazakhstan"];

    /// <summary>The names of the enum that every program declares.</summary>
    public static readonly string[] Kinds = ["Regular", "Informal", "Extraordinary", "Founding", "Predecessor"];

    public string Identifier => Place + Id[^5..];

    public DateOnly End => Start.AddDays(1);

    public string StartText => Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string EndText => End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The C# that makes one, where a program holds objects.</summary>
    public string Construction => string.Create(
        CultureInfo.InvariantCulture,
        $"""new("{Id}", new("{English}", "{Turkish}", "{Azerbaijani}", "{Kazakh}"), EventKind.{Kind}, {Ordinal}, new({Start.Year}, {Start.Month}, {Start.Day}), new({End.Year}, {End.Month}, {End.Day}), "{Place}", "{Host}", "{Theme}")""");

    public static Sample[] Make(int count) => [.. Enumerable.Range(1, count).Select(Numbered).OrderBy(sample => sample.Id, StringComparer.Ordinal)];

    private static Sample Numbered(int n)
    {
        string place = s_places[n % s_places.Length];
        return new Sample(
            string.Create(CultureInfo.InvariantCulture, $"{place.ToLowerInvariant()}-{n:D5}"),
            $"Summit No. {n} of the Organization of Turkic States",
            $"Türk Devletleri Teşkilatı Devlet Başkanları {n}. Zirvesi",
            $"Türk Dövlətləri Təşkilatının {n}-ci Zirvə Görüşü",
            $"Түркі мемлекеттері ұйымының {n}-саммиті",
            Kinds[n % Kinds.Length],
            n,
            new DateOnly(2022, 11, 11).AddDays(n % 3000),
            place,
            s_hosts[n % s_hosts.Length],
            $"Towards common development and prosperity, part {n}");
    }
}
