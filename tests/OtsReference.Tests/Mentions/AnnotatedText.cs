namespace Ots.Tests.Mentions;

/// <summary>An article with its mentions marked: <c>[[Semerkant'ta|places/samarkand]]</c>.</summary>
internal sealed record AnnotatedText(string Language, string Name, string Text, IReadOnlyList<Expected> Mentions)
{
    /// <summary>Every article in the folder <c>Texts</c>, whose folders are languages.</summary>
    public static IReadOnlyList<AnnotatedText> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("tests", "OtsReference.Tests", "Mentions", "Texts"), "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => Parse(Path.GetFileName(Path.GetDirectoryName(path)!), Path.GetFileNameWithoutExtension(path), File.ReadAllText(path).ReplaceLineEndings("\n"))),
    ];

    /// <summary>The kind and id of an entity, such as <c>places/samarkand</c>.</summary>
    public static string AddressOf(Entity entity) =>
        $"{entity.Dataset.Catalogs.First(catalog => catalog.GetType().BaseType!.GenericTypeArguments[0] == entity.GetType()).Folder}/{entity.Id}";

    private static AnnotatedText Parse(string language, string name, string marked)
    {
        System.Text.StringBuilder text = new();
        List<Expected> mentions = [];
        int position = 0;
        while (marked.IndexOf("[[", position, StringComparison.Ordinal) is int open and >= 0)
        {
            int bar = marked.IndexOf('|', open);
            int close = marked.IndexOf("]]", bar, StringComparison.Ordinal);
            text.Append(marked, position, open - position);
            mentions.Add(new Expected(text.Length, bar - open - 2, marked[(bar + 1)..close]));
            text.Append(marked, open + 2, bar - open - 2);
            position = close + 2;
        }

        text.Append(marked, position, marked.Length - position);
        return new AnnotatedText(language, name, text.ToString(), mentions);
    }
}

/// <summary>Where a mention is expected, and the kind and id of what it names.</summary>
internal sealed record Expected(int Start, int Length, string Address);
