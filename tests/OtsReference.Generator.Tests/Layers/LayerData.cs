namespace Ots.Generator.Tests.Layers;

/// <summary>Files of a project over the package's own data.</summary>
internal static class LayerData
{
    public const string Antalya =
        """
        name:
          en: Twentieth Summit of the Organization of Turkic States
          tr: Türk Devletleri Teşkilatı Yirminci Zirvesi
        kind: regular
        ordinal: 20
        start: 2030-05-02
        end: 2030-05-03
        place: kemer
        host: turkiye
        sources: [acme-2030]
        """;

    public const string Source =
        """
        title: The summit of 2030
        publisher: Acme
        language: en
        url: https://example.org/2030
        consulted: 2030-05-04
        """;

    public const string Place = "name: { en: Kemer }\nstate: turkiye\nsources: [acme-2030]\n";

    /// <summary>A project without files, over the package.</summary>
    public static GeneratorHost Empty => GeneratorHost.With("namespace Travel { internal static class Nothing; }").OverPackage();

    /// <summary>A summit that the package does not have.</summary>
    public static GeneratorHost Added => Empty
        .File("ots/summits/antalya-2030.yaml", Antalya)
        .File("ots/places/kemer.yaml", Place)
        .File("ots/sources/acme-2030.yaml", Source);

    /// <summary>A file over the packaged summit of 2022.</summary>
    public static GeneratorHost Samarkand(string yaml) => Empty.File("ots/summits/samarkand-2022.yaml", yaml);
}
