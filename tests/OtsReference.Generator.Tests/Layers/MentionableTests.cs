namespace Ots.Generator.Tests.Layers;

/// <summary>Kinds of a project's own whose names are looked for in running text.</summary>
public sealed class MentionableTests
{
    private const string Records =
        """
        using System.Collections.Generic;
        using Ots;
        using Ots.Schema;

        namespace Travel;

        /// <summary>An airport.</summary>
        [Kind("airports", "Airports")]
        [Mentionable]
        public sealed partial class Airport : Entity
        {
            /// <summary>The name.</summary>
            [Searchable]
            public partial LocalizedText Name { get; }

            /// <summary>Names that travellers use.</summary>
            [Searchable]
            public partial IReadOnlyList<string> Nicknames { get; }

            /// <summary>Other names.</summary>
            public partial IReadOnlyList<Alias> Aliases { get; }

            /// <summary>The city it serves.</summary>
            public partial Place? Serves { get; }
        }

        /// <summary>A pilot.</summary>
        [Kind("pilots", "Pilots")]
        [Mentionable]
        [SearchByWord]
        public sealed partial class Pilot : Entity
        {
            /// <summary>The name.</summary>
            [Searchable]
            public partial string Name { get; }
        }

        /// <summary>A gate, which no text is searched for.</summary>
        [Kind("gates", "Gates")]
        public sealed partial class Gate : Entity
        {
            /// <summary>The name.</summary>
            [Searchable]
            public partial string Name { get; }
        }
        """;

    private static readonly Lazy<Generation> s_project = new(() => GeneratorHost.With(Records).OverPackage()
        .File(
            "ots/airports/gyd.yaml",
            """
            name: { en: Heydar Aliyev International Airport, ru: Бакинский аэропорт }
            nicknames: [Bina, Silver Wing]
            aliases:
              - { text: Heydər Əliyev Beynəlxalq Aeroportu, language: az, kind: official }
              - { text: Capital Airport, language: en, kind: weak }
            serves: baku
            """)
        .File("ots/pilots/sabiha-gokcen.yaml", "name: Sabiha Gökçen\n")
        .File("ots/gates/b-seven.yaml", "name: Gate Bosporus\n")
        .Run()
        .ReportsNothing()
        .CompilesWithoutWarning());

    [Theory]
    [InlineData("They landed at Heydar Aliyev International Airport.", "gyd")]
    [InlineData("Heydər Əliyev Beynəlxalq Aeroportunda endi.", "gyd")]
    [InlineData("Рейс ждут в Бакинском аэропорту.", "gyd")]
    [InlineData("From Bina to the Silver Wing.", "gyd gyd")]
    [InlineData("Capital Airport was closed.", "")]
    [InlineData("In Baku, Capital Airport was closed.", "baku gyd")]
    [InlineData("Sabiha Gökçen flew. Gökçen landed in Ankara'da.", "sabiha-gokcen sabiha-gokcen ankara")]
    [InlineData("Bosporus, Gate Bosporus", "")]
    public void Its_names_are_found_beside_those_of_the_package(string text, string expected) =>
        Assert.Equal(expected, s_project.Value.Evaluate($"string.Join(' ', OtsText.FindMentions(\"{text}\", Airports.Gyd.Dataset).Select(mention => mention.Entity.Id))"));

    [Fact]
    public void The_package_s_data_set_does_not_have_them() =>
        Assert.Equal(0, s_project.Value.Evaluate("OtsText.FindMentions(\"Silver Wing\", OtsDataset.Packaged).Count"));
}
