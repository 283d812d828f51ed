using System.Globalization;
using Ots.Generator.Naming;
using Ots.Generator.Tests.Samples;

namespace Ots.Generator.Tests.Naming;

/// <summary>Ids become C# names that compile, that one can guess, and that are the same in every country.</summary>
public sealed class IdentifierTests
{
    private static readonly Dictionary<string, string> s_names = new()
    {
        ["samarkand-2022"] = "Samarkand2022",
        ["2022-samarkand"] = "_2022Samarkand",
        ["9th"] = "_9th",
        ["a"] = "A",
        ["a-1-b"] = "A1B",
        ["ODKB"] = "ODKB",
        ["camelCase"] = "CamelCase",
        ["istanbul"] = "Istanbul",
        ["iran-i"] = "IranI",
        ["İzmir"] = "İzmir",
        ["ığdır"] = "ığdır",
        ["ərdəbil"] = "Ərdəbil",
        ["şuşa"] = "Şuşa",
        ["ğala"] = "Ğala",
        ["ñandú"] = "Ñandú",
        ["алматы"] = "Алматы",
        ["өскемен-ң"] = "ӨскеменҢ",
        ["straße"] = "Straße",
        ["東京"] = "東京",
        ["٢٠٢٢"] = "_٢٠٢٢",
        ["class"] = "Class",
        ["event"] = "Event",
        ["namespace"] = "Namespace",
        ["value"] = "Value",
        ["system"] = "System",
        ["ots"] = "Ots",
        ["note"] = "Note",
        ["instance"] = "Instance",
        ["rows"] = "Rows",
        ["names"] = "Names",
        ["order"] = "Order",
        ["create"] = "Create",
        ["count"] = "Count",
        ["dataset"] = "Dataset",
        ["equals"] = "Equals_",
        ["reference-equals"] = "ReferenceEquals_",
        ["get-hash-code"] = "GetHashCode_",
        ["get-type"] = "GetType_",
        ["to-string"] = "ToString_",
        ["finalize"] = "Finalize_",
        ["memberwise-clone"] = "MemberwiseClone_",
        ["all"] = "All_",
        ["find"] = "Find_",
        ["try-find"] = "TryFind_",
        ["suggest"] = "Suggest_",
        ["try-get"] = "TryGet_",
        ["on"] = "On_",
        ["catalog"] = "Catalog_",
        ["data"] = "Data_",
        ["notes"] = "Notes_",
    };

    [Theory]
    [MemberData(nameof(DeterminismTests.Cultures), MemberType = typeof(DeterminismTests))]
    public void Each_id_makes_its_name_and_all_compile_in_one_class(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            GeneratorHost host = GeneratorHost.With(Records.Notes);
            foreach (string id in s_names.Keys)
            {
                host = host.File($"ots/notes/{id}.yaml", $"text: The text of {id}\n");
            }

            Generation generation = host.Run().ReportsNothing().CompilesWithoutWarning();

            string members = string.Join(", ", s_names.Values.Select(name => $"Notes.{name}"));
            Assert.Equal(s_names.Keys, (IEnumerable<string>)generation.Evaluate($"new[] {{ {members} }}.Select(note => note.Id).ToArray()")!);
            Assert.Equal(s_names.Keys.Select(id => $"The text of {id}"), (IEnumerable<string?>)generation.Evaluate($"new[] {{ {members} }}.Select(note => note.Text).ToArray()")!);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_names_of_what_a_kind_adds_are_taken_too()
    {
        GeneratorHost host = GeneratorHost.With(Records.Airports).File("ots/cities/baku.yaml", AirportData.Baku);
        foreach (string id in new[] { "airports", "civil-airports", "get-by-iata", "try-get-by-iata", "iata", "airport", "services" })
        {
            host = host.File($"ots/airports/{id}.yaml", "name: { en: X }\ncity: baku\nopened: 2000-01-01\nservices: [{ traffic: civil, start: 2000 }]\n");
        }

        Generation generation = host.Run().ReportsNothing().CompilesWithoutWarning();

        Assert.Equal(7, generation.Evaluate(
            "new[] { CivilAirports.Airports_, CivilAirports.CivilAirports_, CivilAirports.GetByIata_, CivilAirports.TryGetByIata_, CivilAirports.Iata, CivilAirports.Airport, CivilAirports.Services }.Distinct().Count()"));
    }

    [Theory]
    [InlineData("samarkand-2022", true)]
    [InlineData("алматы", true)]
    [InlineData("", false)]
    [InlineData("-", false)]
    [InlineData("a-", false)]
    [InlineData("-a", false)]
    [InlineData("a--b", false)]
    [InlineData("a b", false)]
    [InlineData("a_b", false)]
    [InlineData("a.b", false)]
    [InlineData("a\u200Bb", false)]
    [InlineData("e\u0301", false)]
    [InlineData("🎉", false)]
    [InlineData("a\"b", false)]
    public void What_is_an_id(string id, bool expected) => Assert.Equal(expected, Identifiers.IsId(id));

    [Fact]
    public void An_id_has_an_end()
    {
        Assert.True(Identifiers.IsId(new string('a', 100)));
        Assert.False(Identifiers.IsId(new string('a', 101)));
    }

    [Theory]
    [InlineData("Name", "name")]
    [InlineData("IsoAlpha2", "iso-alpha2")]
    [InlineData("IATACode", "iata-code")]
    [InlineData("ID", "id")]
    [InlineData("IssuedIn", "issued-in")]
    [InlineData("A", "a")]
    public void A_property_makes_its_key(string property, string key) => Assert.Equal(key, Casing.Kebab(property));
}
