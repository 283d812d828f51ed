namespace Ots.Generator.Tests.Layers;

/// <summary>A project's files over the package's: what they add, change and take away.</summary>
public sealed class LayerTests
{
    private static readonly Lazy<Generation> s_added = new(() => LayerData.Added.Run().ReportsNothing().CompilesWithoutWarning());

    [Theory]
    [InlineData("Summits.Antalya2030.Name[\"tr\"]", "Türk Devletleri Teşkilatı Yirminci Zirvesi")]
    [InlineData("Summits.All[^1].Id", "antalya-2030")]
    [InlineData("Summits.Find(\"twentieth summit of the organization of turkic states\")[0].Id", "antalya-2030")]
    [InlineData("States.Turkiye.Summits[^1].Id", "antalya-2030")]
    [InlineData("Summits.Antalya2030.Host!.Capital!.ToString()", "Ankara")]
    [InlineData("Summits.Antalya2030.Place!.Summits[0].Id", "antalya-2030")]
    [InlineData("Summits.Antalya2030.Sources[0].Source.Title", "The summit of 2030")]
    [InlineData("MemberStates.Turkiye.Summits[^1].Id", "antalya-2030")]
    [InlineData("ReferenceEquals(Summits.Antalya2030.Host, States.Turkiye)", true)]
    [InlineData("ReferenceEquals(Summits.Samarkand2022.Sources[0].Source, Sources.All.Single(s => s.Id == Summits.Samarkand2022.Sources[0].Source.Id))", true)]
    [InlineData("Summits.All.Count - OtsDataset.Packaged.GetCatalog<Summit>().All.Count", 1)]
    [InlineData("Posts.SecretaryGeneral.HolderOn(new DateOnly(2023, 1, 1))!.ToString()", "Kubanychbek Omuraliev")]
    [InlineData("Summits.Antalya2030.Dataset.Name", "Consumer")]
    [InlineData("Summits.Antalya2030.Dataset.On(new DateOnly(2022, 11, 12)).Members.Count", 5)]
    [InlineData("Summits.Antalya2030.Origin.ToString()", "Consumer: ots/summits/antalya-2030.yaml")]
    [InlineData("Summits.Samarkand2022.Origin.ToString()", "OtsReference: data/summits/samarkand-2022.yaml")]
    public void A_new_file_is_an_entity_like_any_other(string expression, object expected) =>
        Assert.Equal(expected, s_added.Value.Evaluate(expression));

    [Theory]
    [InlineData("theme: { en: Together }", "Summits.Samarkand2022.Theme!.ToString()", "Together")]
    [InlineData("theme: { en: Together }", "Summits.Samarkand2022.Name.ToString()", "Ninth Summit of the Organization of Turkic States")]
    [InlineData("theme: { en: Together }", "Summits.Samarkand2022.Attendees.Count > 0", true)]
    [InlineData("theme: ~", "Summits.Samarkand2022.Theme is null", true)]
    [InlineData("theme:", "Summits.Samarkand2022.Theme is null", true)]
    [InlineData("name: { tr: Zirve }", "Summits.Samarkand2022.Name[\"tr\"]", "Zirve")]
    [InlineData("name: { tr: Zirve }", "Summits.Samarkand2022.Name.ToString()", "Ninth Summit of the Organization of Turkic States")]
    [InlineData("name: { tr: ~ }", "Summits.Samarkand2022.Name.TryGet(\"tr\", out _)", false)]
    [InlineData("name: { tr: Zirve }", "Summits.Find(\"zirve\").Count", 1)]
    [InlineData("attendees: []", "Summits.Samarkand2022.Attendees.Count", 0)]
    [InlineData("host: turkiye", "States.Turkiye.Summits.Contains(Summits.Samarkand2022)", true)]
    [InlineData("host: turkiye", "States.Uzbekistan.Summits.Contains(Summits.Samarkand2022)", false)]
    [InlineData("theme: { en: Together }", "Summits.Samarkand2022.OriginOf(\"theme\").ToString()", "Consumer: ots/summits/samarkand-2022.yaml")]
    [InlineData("theme: { en: Together }", "Summits.Samarkand2022.OriginOf(\"start\").ToString()", "OtsReference: data/summits/samarkand-2022.yaml")]
    [InlineData("theme: ~", "Summits.Samarkand2022.OriginOf(\"theme\").Layer", "Consumer")]
    [InlineData("aliases: [{ text: Zirve, kind: also-known-as }]", "Summits.Samarkand2022.OriginOf(\"aliases\").Layer", "Consumer")]
    [InlineData("aliases: [{ text: Zirve, kind: also-known-as }]", "Summits.Samarkand2022.OriginOf(\"kind\").Layer", "OtsReference")]
    [InlineData("name: { tr: Zirve }", "Summits.Samarkand2022.OriginOf(\"name.tr\").Layer", "Consumer")]
    [InlineData("name: { tr: Zirve }", "Summits.Samarkand2022.OriginOf(\"name\").Layer", "Consumer")]
    [InlineData("name: { tr: Zirve }", "Summits.Samarkand2022.OriginOf(\"name.en\").Layer", "OtsReference")]
    public void A_file_over_a_packaged_one_changes_what_it_names(string yaml, string expression, object expected) =>
        Assert.Equal(expected, LayerData.Samarkand(yaml).Run().ReportsNothing().CompilesWithoutWarning().Evaluate(expression));

    [Fact]
    public void A_nested_map_is_merged_key_by_key()
    {
        Generation generation = LayerData.Empty.File("ots/places/samarkand.yaml", "coordinates: { latitude: 1.5 }").Run().ReportsNothing();

        Assert.Equal(1.5, generation.Evaluate("Places.Samarkand.Coordinates!.Latitude"));
        Assert.Equal(true, generation.Evaluate("Places.Samarkand.Coordinates!.Longitude > 60"));
        Assert.Equal("Consumer", generation.Evaluate("Places.Samarkand.OriginOf(\"coordinates.latitude\").Layer"));
        Assert.Equal("OtsReference", generation.Evaluate("Places.Samarkand.OriginOf(\"coordinates.longitude\").Layer"));
    }

    [Fact]
    public void A_removed_entity_is_gone()
    {
        Generation generation = LayerData.Empty.File("ots/meetings/aliyev-receives-omuraliev-2022.yaml", "remove: true\n").Run();

        string removed = Assert.Single(OtsDataset.Packaged.GetCatalog<Meeting>().All, meeting => meeting.Id == "aliyev-receives-omuraliev-2022").Id;
        generation.ReportsNothing();
        Assert.Equal(false, generation.Evaluate($"Meetings.TryGet(\"{removed}\", out _)"));
        Assert.Equal(false, generation.Evaluate("Officials.All.Any(official => official.Meetings.Any(meeting => meeting.Id == \"aliyev-receives-omuraliev-2022\"))"));
        Assert.DoesNotContain(removed, generation["Ots.Meetings.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_that_lead_to_no_change_stay_the_package_s()
    {
        Generation generation = LayerData.Samarkand("theme: { en: Together }").Run();

        Assert.DoesNotContain("Ots.Sources.g.cs", generation.HintNames);
        Assert.DoesNotContain("Ots.Releases.g.cs", generation.HintNames);
        Assert.Equal(true, generation.Evaluate("ReferenceEquals(Summits.Samarkand2022.Sources[0].Source, OtsDataset.Packaged.GetCatalog<Source>()[Summits.Samarkand2022.Sources[0].Source.Id])"));
    }

    [Theory]
    [InlineData("Official")]
    [InlineData("State")]
    [InlineData("Place")]
    public void What_a_packaged_entity_is_found_by_is_what_the_package_says(string kind)
    {
        Generation generation = LayerData.Samarkand("theme: { en: Together }").Run();

        foreach (string table in (string[])["Names", "Folds", "Words", "Rows"])
        {
            Assert.Equal(true, generation.Evaluate(
                $"Summits.Samarkand2022.Dataset.GetCatalog<{kind}>().{table}.SequenceEqual(OtsDataset.Packaged.GetCatalog<{kind}>().{table})"));
        }
    }

    [Fact]
    public void Without_a_file_nothing_is_generated() => Assert.Empty(LayerData.Empty.Run().HintNames);

    [Fact]
    public void A_file_elsewhere_is_none_of_its_business() =>
        Assert.Empty(LayerData.Empty.File(GeneratorHost.ProjectFolder + "config/summits.yaml", "a: [").File("deploy/k8s/ots.yaml", "b: 1").Run().ReportsNothing().HintNames);

    [Fact]
    public void A_root_namespace_makes_the_static_classes_public_there()
    {
        Generation generation = (LayerData.Added with { RootNamespace = "Acme.Turkic" }).Run().ReportsNothing().CompilesWithoutWarning();

        Assert.Equal("antalya-2030", generation.Evaluate("Acme.Turkic.Summits.Antalya2030.Id"));
        Assert.Contains("public static partial class Summits", generation["Acme.Turkic.Summits.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Embedded]", generation["Acme.Turkic.Summits.g.cs"], StringComparison.Ordinal);
        Assert.Equal(false, generation.Evaluate("Ots.Summits.TryGet(\"antalya-2030\", out _)"));
    }

    [Fact]
    public void An_executable_registers_its_data_and_a_library_does_not()
    {
        Assert.Contains("ModuleInitializer", (LayerData.Samarkand("theme: ~").Source("return;") with { IsApplication = true }).Run().CompilesWithoutWarning()["Ots.Compiled.Dataset.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("ModuleInitializer", LayerData.Samarkand("theme: ~").Run()["Ots.Compiled.Dataset.g.cs"], StringComparison.Ordinal);
    }
}
