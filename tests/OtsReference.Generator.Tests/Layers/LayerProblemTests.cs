namespace Ots.Generator.Tests.Layers;

/// <summary>What is wrong with a project's files over the package's.</summary>
public sealed class LayerProblemTests
{
    private static Marked Project => new() { Host = LayerData.Empty };

    [Fact]
    public void A_reference_to_what_is_nowhere() => Project
        .File("ots/summits/samarkand-2022.yaml", "host: [|uzbekistn|]\n")
        .Reports("OTS0005: There is no State with the id 'uzbekistn'. Did you mean 'uzbekistan'?");

    [Fact]
    public void A_key_that_is_not_known() => Project
        .File("ots/summits/samarkand-2022.yaml", "[|them|]: { en: Together }\n")
        .Reports("OTS0002: 'them' is not a key of Summit. Did you mean 'theme'?");

    [Fact]
    public void A_folder_that_is_misspelt() => Project
        .File("ots/sumits/antalya-2030.yaml", "[||]name: { en: Antalya }\n")
        .Reports("OTS0011: No kind reads the folder 'sumits'. Did you mean 'summits'?");

    [Fact]
    public void A_file_in_no_folder_and_one_too_deep() => Project
        .File(GeneratorHost.ProjectFolder + "ots/antalya-2030.yaml", "[||]name: { en: Antalya }\n")
        .File(GeneratorHost.ProjectFolder + "ots/summits/2030/antalya.yaml", "[||]name: { en: Antalya }\n")
        .Reports(
            "OTS0011: No kind reads the folder 'ots/'. A file lies in the folder of its kind, such as 'ots/awards'.",
            "OTS0011: No kind reads the folder 'ots/summits/2030/'. A file lies in the folder of its kind, such as 'ots/awards'.");

    [Fact]
    public void Two_files_for_one_entity() => Project
        .File("ots/summits/samarkand-2022.yaml", "theme: ~\n")
        .File("ots/summits/samarkand-2022.yml", "[||]theme: { en: Together }\n")
        .Reports("OTS0006: 'samarkand-2022' is already the id of ots/summits/samarkand-2022.yaml");

    [Fact]
    public void A_required_key_that_is_cleared() => Project
        .File("ots/summits/samarkand-2022.yaml", "[||]start: ~\n")
        .Reports("OTS0003: Summit 'samarkand-2022' needs the key 'start'");

    [Fact]
    public void An_English_text_that_is_cleared() => Project
        .File("ots/summits/samarkand-2022.yaml", "name: [|{ en: ~ }|]\n")
        .Reports("OTS0019: 'name' needs a text under 'en'");

    [Fact]
    public void A_new_entity_needs_what_is_required() => Project
        .File("ots/places/kemer.yaml", "[||]state: turkiye\nsources: [24hu-2026-01-24-orban-anita]\n")
        .Reports("OTS0003: Place 'kemer' needs the key 'name'");

    [Fact]
    public void A_chairmanship_that_overlaps_a_packaged_one() => Project
        .File("ots/chairmanships/mine.yaml", "state: hungary\nstart: [|2023-01-01|]\nend: 2023-02-01\nsources: [24hu-2026-01-24-orban-anita]\n")
        .Reports("OTS0021: This starts 2023-01-01, but that of 'uzbekistan-2022' runs to 2023-11-03");

    [Fact]
    public void A_packaged_chairmanship_that_a_change_makes_overlap_is_reported_at_the_change() => Project
        .File("ots/chairmanships/uzbekistan-2022.yaml", "end: [|2024-01-01|]\n")
        .Reports("OTS0021: This ends 2024-01-01, but that of 'kazakhstan-2023' starts 2023-11-03");

    [Fact]
    public void A_code_that_a_packaged_state_has() => Project
        .File("ots/states/tatarstan.yaml", "name: { en: Tatarstan }\niso-alpha2: [|KZ|]\nsources: [24hu-2026-01-24-orban-anita]\n")
        .Reports("OTS0015: iso-alpha2 'KZ' is already that of 'kazakhstan'");

    [Fact]
    public void A_name_in_C_sharp_that_a_packaged_entity_has() => Project
        .File("ots/summits/samarkand2022.yaml", "[||]" + LayerData.Antalya.Replace("acme-2030", "24hu-2026-01-24-orban-anita", StringComparison.Ordinal).Replace("place: kemer\n", "", StringComparison.Ordinal))
        .Reports($"OTS0014: 'samarkand2022' makes the C# name 'Samarkand2022', as does {GeneratorHost.PackageFolder}summits/samarkand-2022.yaml");

    [Fact]
    public void A_removal_of_what_is_not_there() => Project
        .File("ots/summits/samarkand-2023.yaml", "[|remove|]: true\n")
        .Reports("OTS0031: There is no packaged Summit with the id 'samarkand-2023' to remove. Did you mean 'samarkand-2022'?");

    [Fact]
    public void A_removal_that_says_more() => Project
        .File("ots/meetings/aliyev-receives-omuraliev-2022.yaml", "remove: [|maybe|]\n[|note|]: gone\n")
        .Reports("OTS0004: 'remove' has to be true, but this is 'maybe'", "OTS0002: 'note' is not a key of a removal.");

    [Fact]
    public void What_refers_to_a_removed_entity_is_reported_at_its_own_line_in_the_package()
    {
        Generation generation = LayerData.Empty.File("ots/places/samarkand.yaml", "remove: true\n").Run();

        Assert.NotEmpty(generation.Problems);
        foreach (Microsoft.CodeAnalysis.Diagnostic problem in generation.Problems)
        {
            Microsoft.CodeAnalysis.FileLinePositionSpan place = problem.Location.GetLineSpan();
            Assert.Equal("OTS0005", problem.Id);
            Assert.EndsWith("There is no Place with the id 'samarkand'. 'ots/places/samarkand.yaml' removes it.", problem.GetMessage(null), StringComparison.Ordinal);
            Assert.StartsWith(GeneratorHost.PackageFolder, place.Path, StringComparison.Ordinal);

            // The place is where the packaged file says so.
            string line = File.ReadAllLines(Repository.PathOf("data", place.Path[GeneratorHost.PackageFolder.Length..]))[place.StartLinePosition.Line];
            Assert.Equal("samarkand", line[place.StartLinePosition.Character..place.EndLinePosition.Character]);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_leaves_the_packaged_entity_as_it_is()
    {
        Generation generation = LayerData.Samarkand("theme: [\n").Run();

        Assert.Equal("OTS0001", Assert.Single(generation.Problems).Id);
        Assert.Equal("Ninth Summit of the Organization of Turkic States", generation.Evaluate("Summits.Samarkand2022.Name.ToString()"));
    }
}
