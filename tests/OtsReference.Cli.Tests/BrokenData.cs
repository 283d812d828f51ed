namespace Ots.Cli.Tests;

/// <summary>A small folder in which everything is wrong that can be.</summary>
internal static class BrokenData
{
    private const string Place = "name:\n  en: Baku\nsources: [page]\n";

    /// <summary>Writes the files.</summary>
    public static void Write(TemporaryData data) => data
        .With("sources/page.yaml", "title: A page\npublisher: P\nlanguage: en\nurl: \"https://example.org/\"\nconsulted: 2026-01-01\n")
        .With("sources/uncited.yaml", "title: A page\npublisher: P\nlanguage: en\nurl: \"https://example.org/2\"\nconsulted: 2026-01-01\n")
        .With("places/baku.yaml", Place)
        .With("places/baku.yml", Place)
        .With("places/syntax.yaml", "name: [\n")
        .With("places/key.yaml", "nmae: x\n" + Place)
        .With("places/missing.yaml", "sources: [page]\n")
        .With("places/type.yaml", Place + "coordinates: here\n")
        .With("places/reference.yaml", Place + "state: 𐰀zerbaijan\n")
        .With("places/twice.yaml", Place + "name: {en: Baku}\n")
        .With("places/empty.yaml", "# nothing\n")
        .With("places/bad--id.yaml", Place)
        .With("places/other-id.yaml", "id: baku\n" + Place)
        .With("places/other_id.yaml", Place)
        .With("places/a-b1.yaml", Place)
        .With("places/a-b-1.yaml", Place)
        .With("places/ab-1.yaml", Place)
        .With("places/anchor.yaml", Place + "state: &a azerbaijan\n")
        .With("places/deep.yaml", Place + "aliases: " + new string('[', 40) + new string(']', 40) + "\n")
        .With("places/latin1.yaml", [.. "name:\n  en: Bak"u8, 0xFC, .. "\n"u8])
        .With("places/language.yaml", "name:\n  en: Baku\n  kz: Баку\nsources: [page]\n")
        .With("places/english.yaml", "name:\n  az: Bakı\nsources: [page]\n")
        .With("places/invisible.yaml", "name:\n  en: Ba\u200Bku\nsources: [page]\n")
        .With("places/scripts.yaml", "name:\n  en: B\u0430ku\nsources: [page]\n")
        .With("places/unquoted.yaml", "name:\n  en: no\nsources: [page]\n")
        .With("places/no-source.yaml", "name:\n  en: Baku\n")
        .With("places/fact.yaml", "name:\n  en: Baku\nsources:\n  - source: page\n    supports: [nmae]\n")
        .With("states/azerbaijan.yaml", "name:\n  en: Azerbaijan\niso-alpha2: AZ\nmemberships:\n  - status: observr\n    start: 2009\nsources: [page]\n")
        .With("states/albania.yaml", "name:\n  en: Albania\niso-alpha2: AZ\nmemberships:\n  - status: observer\n    start: 2009-13\nsources: [page]\n")
        .With("institutions/loop.yaml", "name:\n  en: Loop\nkind: secretariat\nparent: loop\nsources: [page]\n")
        .With("chairmanships/first.yaml", "state: azerbaijan\nstart: 2019-03-20\nend: 2019-03-19\nsources: [page]\n")
        .With("chairmanships/second.yaml", "state: azerbaijan\nstart: 2020\nsources: [page]\n")
        .With("chairmanships/third.yaml", "state: azerbaijan\nstart: 2021\nsources: [page]\n")
        .With("officials/one.yaml", "name:\n  en: Same Name\nsources: [page]\n")
        .With("officials/two.yaml", "name:\n  en: Same Name\nsources: [page]\n")
        .With("summits/who.yaml", "name:\n  en: Who\nkind: regular\nstart: 2022-11-11\nend: 2022-11-11\nattendees:\n  - state: azerbaijan\n    head: Same Name\nsources: [page]\n")
        .With("bogus/a.yaml", Place);
}
