namespace Ots.Cli.Tests;

/// <summary>A project whose YAML lies over the package's data.</summary>
internal static class LayeredProject
{
    public const string Source = "title: The summit of 2030\npublisher: Acme\nlanguage: en\nurl: https://example.org/2030\nconsulted: 2030-05-04\n";

    public const string Summit =
        """
        name:
          en: Summit of 2030
          tr: 2030 Zirvesi
        kind: regular
        start: 2030-05-02
        end: 2030-05-03
        place: kemer
        host: turkiye
        sources: [acme-2030]

        """;

    /// <summary>A project without a file of data.</summary>
    public static TemporaryData Create() => new TemporaryData("ots").With("../Own.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");

    /// <summary>A project with a summit that the package does not have, and one that it says more of.</summary>
    public static TemporaryData WithSummits() => Create()
        .With("summits/antalya-2030.yaml", Summit)
        .With("places/kemer.yaml", "name: { en: Kemer }\nstate: turkiye\nsources: [acme-2030]\n")
        .With("sources/acme-2030.yaml", Source)
        .With("summits/samarkand-2022.yaml", "note: We were there.\nname:\n  de: Neunter Gipfel\nchair-to: ~\n");

    /// <summary>A project with a kind of its own.</summary>
    public static TemporaryData WithKind()
    {
        string consumer = Repository.PathOf("tests", "Consumers", "OwnKind");
        TemporaryData project = Create().With("../Airport.cs", File.ReadAllBytes(Path.Combine(consumer, "Airport.cs")));
        foreach (string file in Directory.EnumerateFiles(Path.Combine(consumer, "ots", "airports")))
        {
            project.With($"airports/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }

        return project;
    }
}
