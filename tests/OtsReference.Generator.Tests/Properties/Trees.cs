using CsCheck;
using Ots.Generator.Tests.Samples;

namespace Ots.Generator.Tests.Properties;

/// <summary>Projects that somebody could have: files of the kinds in <see cref="Records"/>, each key and value right, nearly right or anything.</summary>
internal static class Trees
{
    private static readonly string[] s_paths =
    [
        "ots/cities/baku.yaml", "ots/cities/ganja.yml", "ots/cities/Baku.yaml", "ots/cities/ili-ı.yaml", "ots/airports/gyd.yaml", "ots/airports/g-y-d.yaml", "ots/airports/class.yaml",
        "ots/airports/2022.yaml", "ots/directors/a.yaml", "ots/directors/b.yaml", "ots/directors/c.yaml", "ots/notes/n.yaml", "ots/notes/all.yaml", "ots/notes/no id.yaml", "ots/citys/x.yaml",
    ];

    private static readonly string[] s_keys =
    [
        "id", "name", "airports", "designator", "length", "traffic", "start", "end", "iata", "city", "opened", "coordinates", "latitude", "longitude", "elevation", "website",
        "around-the-clock", "runways", "services", "note", "airport", "text", "more", "en", "tr", "az-Cyrl", "kz",
    ];

    private static readonly string[] s_values =
    [
        "baku", "ganja", "Baku", "gyd", "GYD", "17/35", "civil", "freight-only", "Civil", "1933", "1933-10", "1933-10-09", "1932-01-01", "2022-02-30", "0", "-1.5", "4000", "1e400", "true", "false", "no",
        "https://airport.az/", "file:///x", "", "~", "null", "Bakı 🎉", "а and a", "Аstana", "*/", "\"\"\"", "{0}", "</summary>", "a\nb", "a\r\n  b", "\u2028", "\u202E", "\0", "\uFEFF", "\uFFFE", "\uD83C",
        " x", "- x", "x: y", "x #y", "\\", "'", "@",
    ];

    private static readonly string[] s_raw = ["&a x", "*a", "!!str x", "!<", "%YAML 9", "--- ", "...", "? a", "]", "}", "|9", "\t", "<<: {}", "[[[[", "{a", "\"", "# x\n"];

    private static readonly Gen<string> s_text = Gen.Frequency((6, Gen.OneOf(s_values)), (1, Gen.String), (1, Gen.Char['\u0400', '\u04FF'].Array[0, 60].Select(letters => new string(letters))));

    private static readonly Gen<Tree> s_scalar = Gen.Select(
        s_text,
        Gen.Frequency((6, Gen.Const(Tree.Quotes.Plain)), (5, Gen.Enum<Tree.Quotes>())),
        static (text, style) => (Tree)new Tree.Scalar(text, style));

    private static readonly Gen<Tree> s_key = Gen.Frequency(
        (12, Gen.OneOf(s_keys).Select(static key => (Tree)new Tree.Scalar(key, Tree.Quotes.Plain))),
        (2, Gen.Select(Gen.OneOf(s_keys), Gen.Int[0, 20], Gen.Char).Select(static near => (Tree)new Tree.Scalar(near.Item1.Insert(near.Item2 % near.Item1.Length, near.Item3.ToString()), Tree.Quotes.Plain))),
        (1, s_scalar));

    private static readonly Gen<Tree> s_tree = Gen.Recursive<Tree>(static (depth, tree) => depth >= 4
        ? s_scalar
        : Gen.Frequency(
            (4, s_scalar),
            (2, Gen.Select(tree.Array[0, 4], Gen.Bool, static (items, flow) => (Tree)new Tree.List(items, flow))),
            (4, Gen.Select(Gen.Select(s_key, tree).Array[0, 6], Gen.Bool, static (entries, flow) => (Tree)new Tree.Map(entries, flow))),
            (1, Gen.OneOf(s_raw).Select(static raw => (Tree)new Tree.Raw(raw)))));

    // What is right for some kind, with any text where a text belongs: so that much of it compiles.
    private static readonly Gen<(Tree, Tree)> s_right = Gen.Select(Gen.Int[0, 9], s_text, Gen.OneOf(Tree.Quotes.Double, Tree.Quotes.Escaped)).Select(static chosen =>
    {
        Tree text = new Tree.Scalar(chosen.Item2, chosen.Item3);
        (string key, Tree value) = chosen.Item1 switch
        {
            0 => ("city", new Tree.Raw("baku")),
            1 => ("opened", new Tree.Raw("1933-10-09")),
            2 => ("iata", text),
            3 => ("text", text),
            4 => ("more", new Tree.List([text, text], IsFlow: false)),
            5 => ("runways", new Tree.List([text, new Tree.Map([(new Tree.Raw("designator"), text)], IsFlow: true)], IsFlow: false)),
            6 => ("start", new Tree.Raw("1933-10")),
            7 => ("services", new Tree.List([new Tree.Raw("{ traffic: civil, start: 1933, end: 1934-01 }")], IsFlow: true)),
            _ => ("name", new Tree.Map([(new Tree.Raw("en"), text), (new Tree.Raw("tr"), text)], IsFlow: true)),
        };
        return ((Tree)new Tree.Raw(key), value);
    });

    private static readonly Gen<Tree> s_entity = Gen.Frequency((8, s_right), (1, Gen.Select(s_key, s_tree))).Array[0, 8]
        .Select(static entries => (Tree)new Tree.Map([.. entries.DistinctBy(entry => entry.Item1)], IsFlow: false));

    private static readonly Gen<string> s_file = Gen.Frequency((5, s_entity), (2, s_tree)).Select(Tree.Write);

    /// <summary>The paths and texts of the files of a project.</summary>
    public static Gen<(string Path, string Text)[]> Projects { get; } = Gen.Select(Gen.Shuffle(s_paths, 1, 10), s_file.Array[10])
        .Select(static chosen => chosen.Item1.Zip(chosen.Item2).ToArray());
}
