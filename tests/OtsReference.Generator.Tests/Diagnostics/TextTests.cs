using Ots.Generator.Tests.Samples;

namespace Ots.Generator.Tests.Diagnostics;

/// <summary>What the eye does not see in a text.</summary>
public sealed class TextTests
{
    [Fact]
    public void An_invisible_character() => Marked.Project(Records.Notes)
        .File("ots/notes/one.yaml", "text: [|Samar\u200Bkand|]\n")
        .File("ots/notes/two.yaml", "text: [|\"Astana\\u202E\"|]\n")
        .File("ots/notes/three.yaml", "text: \"several\\nlines\\tand tabs are seen\"\n")
        .Reports("OTS0026: The text has the invisible character U+200B: delete it", "OTS0026: The text has the invisible character U+202E: delete it");

    [Fact]
    public void A_word_of_two_scripts() => Marked.Project(Records.Notes)
        .File("ots/notes/one.yaml", "text: [|\u0410stana and \u0410стана|]\n")
        .File("ots/notes/two.yaml", "text: Türkiye, Түркия, Qəbələ, Oʻzbekiston\n")
        .Reports("OTS0027: '\u0410stana' mixes scripts: \u0410 is Cyrillic (U+0410)");

    [Fact]
    public void A_text_that_other_readers_take_for_something_else()
    {
        string[] mistaken = ["no", "Yes", "on", "1:20", "010", "0x1F", "3.50", "1e3", "2022-11-11", ".inf"];
        Marked project = Marked.Project(Records.Notes);
        for (int i = 0; i < mistaken.Length; i++)
        {
            project = project.File($"ots/notes/n{i}.yaml", $"text: [|{mistaken[i]}|]\n").File($"ots/notes/q{i}.yaml", $"text: '{mistaken[i]}'\n");
        }

        project.Reports(
            "OTS0028: YAML reads no as true or false: write it in quotes",
            "OTS0028: YAML reads Yes as true or false: write it in quotes",
            "OTS0028: YAML reads on as true or false: write it in quotes",
            "OTS0028: YAML reads 1:20 as a number to base 60: write it in quotes",
            "OTS0028: YAML reads 010 as a number to another base: write it in quotes",
            "OTS0028: YAML reads 0x1F as a number to another base: write it in quotes",
            "OTS0028: YAML reads 3.50 as a number: write it in quotes",
            "OTS0028: YAML reads 1e3 as a number: write it in quotes",
            "OTS0028: YAML reads 2022-11-11 as a date: write it in quotes",
            "OTS0028: YAML reads .inf as a number: write it in quotes");
    }

    [Fact]
    public void A_language_that_there_is_not() => Marked.Project(Records.Airports)
        .File("ots/cities/baku.yaml", "name:\n  en: Baku\n  [|kz|]: Баку\n  [|xq|]: Baku\n  kk: Баку\n  chg: Baku\n")
        .Reports("OTS0022: There is no language 'kz'. Kazakh is 'kk'.", "OTS0022: There is no language 'xq'.");
}
