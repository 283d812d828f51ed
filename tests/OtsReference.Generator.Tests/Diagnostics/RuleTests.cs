namespace Ots.Generator.Tests.Diagnostics;

/// <summary>Rules of the data as a whole.</summary>
public sealed class RuleTests
{
    private const string Offices =
        """
        using System.Collections.Generic;
        using Ots;
        using Ots.Schema;

        namespace Travel;

        /// <summary>A post.</summary>
        [Kind("jobs", "Jobs")]
        public sealed partial class Post : Entity
        {
            /// <summary>The name.</summary>
            public partial LocalizedText Name { get; }

            /// <summary>The one above.</summary>
            [Acyclic]
            public partial Post? Above { get; }

            /// <summary>Whether several hold it.</summary>
            public partial bool Shared { get; }
        }

        /// <summary>A time in a post.</summary>
        [OneAtATime(nameof(Post), Unless = nameof(Acting), UnlessOfEntity = nameof(Travel.Post.Shared))]
        public sealed partial class Term : IPeriod
        {
            /// <summary>The post.</summary>
            public partial Post Post { get; }

            /// <inheritdoc/>
            public partial PartialDate? Start { get; }

            /// <inheritdoc/>
            public partial PartialDate? End { get; }

            /// <inheritdoc/>
            public partial bool EndUnknown { get; }

            /// <summary>Whether acting.</summary>
            public partial bool Acting { get; }
        }

        /// <summary>Somebody.</summary>
        [Kind("people", "People")]
        public sealed partial class Person : Entity
        {
            /// <summary>The terms.</summary>
            public partial IReadOnlyList<Term> Terms { get; }
        }
        """;

    private static readonly string s_press = File.ReadAllText(Repository.PathOf("tests", "OtsReference.Generator.Tests", "Corpus", "Records.cs"));

    [Fact]
    public void An_end_before_its_start() => Marked.Project(Offices)
        .File("ots/jobs/chair.yaml", "name: { en: Chair }\n")
        .File("ots/people/one.yaml", "terms:\n  - { post: chair, start: 2019-03-20, end: [|2019-03-19|] }\n")
        .File("ots/people/two.yaml", "terms:\n  - { post: chair, start: 2020-05, end: [|2019|] }\n")
        .File("ots/people/three.yaml", "terms:\n  - { post: chair, start: 2021-05, end: 2021 }\n")
        .Reports("OTS0020: The end, 2019-03-19, is before the start, 2019-03-20", "OTS0020: The end, 2019, is before the start, 2020-05");

    [Fact]
    public void Terms_that_overlap() => Marked.Project(Offices)
        .File("ots/jobs/chair.yaml", "name: { en: Chair }\n")
        .File("ots/people/one.yaml", "terms:\n  - { post: chair, start: 2010, end: 2014 }\n")
        .File("ots/people/two.yaml", "terms:\n  - { post: chair, start: 2014-02, end: 2018-09-03 }\n")
        .File("ots/people/three.yaml", "terms:\n  - { post: chair, start: [|2018-09-02|] }\n  - { post: chair, start: 2018-09-01, end: 2018-09-05, acting: true }\n")
        .File("ots/people/four.yaml", "terms:\n  - { post: chair, start: [|2020|], end-unknown: true }\n  - { post: chair, start: 2021 }\n")
        .Reports(
            "OTS0021: This starts 2018-09-02, but that of 'two' runs to 2018-09-03",
            "OTS0021: This starts 2020, but that of 'three' runs since 2018-09-02 without an end");

    [Fact]
    public void Terms_of_a_shared_post_may_overlap() => Marked.Project(Offices)
        .File("ots/jobs/deputy.yaml", "name: { en: Deputy }\nshared: true\n")
        .File("ots/people/one.yaml", "terms:\n  - { post: deputy, start: 2010 }\n")
        .File("ots/people/two.yaml", "terms:\n  - { post: deputy, start: 2014 }\n")
        .Reports();

    [Fact]
    public void A_reference_that_leads_back() => Marked.Project(Offices)
        .File("ots/jobs/a.yaml", "name: { en: A }\nabove: [|b|]\n")
        .File("ots/jobs/b.yaml", "name: { en: B }\nabove: [|a|]\n")
        .File("ots/jobs/c.yaml", "name: { en: C }\nabove: a\n")
        .File("ots/jobs/self.yaml", "name: { en: Self }\nabove: [|self|]\n")
        .Reports(
            "OTS0025: 'b' leads back to this entity: a → b → a",
            "OTS0025: 'a' leads back to this entity: b → a → b",
            "OTS0025: 'self' leads back to this entity: self → self");

    [Fact]
    public void A_long_way_back_is_told_in_part()
    {
        Marked project = Enumerable.Range(0, 11).Aggregate(Marked.Project(Offices), static (project, i) => project.File($"ots/jobs/p{i:D2}.yaml", $"name: {{ en: P{i} }}\nabove: [|p{(i + 1) % 11:D2}|]\n"));

        project.Reports([.. Enumerable.Range(0, 11).Select(static i =>
            $"OTS0025: 'p{(i + 1) % 11:D2}' leads back to this entity: {string.Join(" → ", Enumerable.Range(i, 10).Select(static j => $"p{j % 11:D2}"))} → … → p{i:D2}")]);
    }

    [Fact]
    public void A_name_where_an_id_belongs() => Marked.Project(Offices)
        .File("ots/jobs/chair.yaml", "name: { en: The Chair, tr: Başkan }\n")
        .File("ots/jobs/first-deputy.yaml", "name: { en: Deputy }\n")
        .File("ots/jobs/second-deputy.yaml", "name: { en: Deputy }\n")
        .File("ots/people/one.yaml", "terms:\n  - { post: [|BAŞKAN|], start: 2010 }\n  - { post: [|Deputy|], start: 2011 }\n")
        .Reports(
            "OTS0005: There is no Post with the id 'BAŞKAN'. Did you mean 'chair'?",
            "OTS0024: 'Deputy' can be 'first-deputy' or 'second-deputy': write the id of the one meant");

    [Fact]
    public void Sources_that_are_missing_or_unused() => Marked.Project(s_press)
        .File("ots/pages/used.yaml", "title: Used\nurl: https://example.org/used\n")
        .File("ots/pages/unused.yaml", "[||]title: Unused\nurl: https://example.org/unused\n")
        .File("ots/stories/cited.yaml", "name: { en: Cited }\nquotes: [used]\n")
        .File("ots/stories/uncited.yaml", "[||]name: { en: Uncited }\nquotes: []\n")
        .Reports("OTS0030: Nothing cites 'unused'", "OTS0029: Story 'uncited' cites no source: give it some under 'quotes'");

    [Fact]
    public void A_citation_of_what_is_not_there() => Marked.Project(s_press)
        .File("ots/pages/used.yaml", "title: Used\nurl: https://example.org/used\n")
        .File(
            "ots/stories/one.yaml",
            """
            name: { en: One, tr: Bir }
            parts:
              - { day: 2022, quotes: [{ page: used, supports: [day, [|dya|]] }] }
            quotes:
              - page: used
                supports: [name, name.tr, [|name.az|], parts, parts.day, [|part|]]
            """)
        .Reports(
            "OTS0023: 'dya' names nothing that is stated here. Did you mean 'day'?",
            "OTS0023: 'name.az' names nothing that is stated here. Did you mean 'name.en'?",
            "OTS0023: 'part' names nothing that is stated here. Did you mean 'parts'?");
}
