using System.Globalization;

namespace Ots.Mentions;

/// <summary>
/// How each language calls a summit by its number and the organization, or by the organization and that it was informal. The data has these names where a source
/// has them. The number alone is none: every organization has an eleventh summit.
/// </summary>
internal sealed class SummitNames(KnownNames known, OtsDataset dataset)
{
    // With N for the number. Azerbaijani and Kazakh write two endings by the sound of it.
    private static readonly string[] s_regular =
    [
        "en Nth summit of the #", "tr # N. zirvesi", "az # N-ci zirvə görüşü", "az # N-cu zirvə görüşü", "az # N-ci zirvəsi", "az # N-cu zirvəsi",
        "kk # N-саммиті", "kk # N-ші саммиті", "ky # N-саммити", "uz # N-sammiti", "uz-Cyrl # N-саммити", "ru N-й саммит #",
    ];

    private static readonly string[] s_informal =
    [
        "en informal summit of the #", "tr # gayriresmi zirvesi", "az # qeyri-rəsmi zirvə görüşü", "kk # бейресми саммиті",
        "ky # бейрасмий саммити", "ky # бейформал саммити", "uz # norasmiy sammiti", "uz-Cyrl # норасмий саммити", "ru неформальный саммит #",
    ];

    private List<SourceName>? _organization;

    /// <summary>The names of a summit by its number, its kind and its year.</summary>
    public List<SourceName> Of(Summit summit)
    {
        List<SourceName> names = [];
        if (summit.Kind is SummitKind.Regular && summit.Ordinal is int ordinal)
        {
            string number = ordinal.ToString(CultureInfo.InvariantCulture);
            foreach (string way in s_regular)
            {
                Add(names, way.Replace("N", number, StringComparison.Ordinal), isWeak: false);
            }
        }
        else if (summit.Kind is SummitKind.Informal)
        {
            foreach (string way in s_informal)
            {
                Add(names, way, isWeak: true);
            }
        }

        if (summit.Place is { } place)
        {
            names.Add(new SourceName($"{place.Name["en"]} Summit of {summit.Start.Year}", "en", isWeak: false));
        }

        return names;
    }

    private void Add(List<SourceName> names, string way, bool isWeak)
    {
        _organization ??= NamesOfOrganization();
        foreach (SourceName name in _organization)
        {
            NameWays.Add(names, way, name, isWeak);
        }
    }

    private List<SourceName> NamesOfOrganization()
    {
        foreach (Catalog catalog in dataset.Catalogs)
        {
            if (catalog.Get(Institutions.Ids.OrganizationOfTurkicStates) is Institution organization)
            {
                return Usual(known.Of(organization));
            }
        }

        return [];
    }

    // Today's name in each language, which comes first, and the short ones: every further name would be one for each summit, and the first call has to read them all.
    private static List<SourceName> Usual(List<SourceName> names)
    {
        List<SourceName> usual = [];
        HashSet<string> languages = new(StringComparer.Ordinal);
        foreach (SourceName name in names)
        {
            if (languages.Add(name.Language ?? "") || name.Text.AsSpan().Count(' ') < 2)
            {
                usual.Add(name);
            }
        }

        return usual;
    }
}
