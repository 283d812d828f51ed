using Ots.Cli.Cards;

namespace Ots.Cli.Coverage;

/// <summary>One value that an entity states, down to the language of a text.</summary>
/// <param name="Path">Its YAML key, such as <c>terms.start</c> or <c>name.tr</c>.</param>
/// <param name="Language">The language, where it is a text in several.</param>
/// <param name="IsCited">Whether a citation names it, or the entry that it stands in has a citation of its own; otherwise only the entity as a whole is cited.</param>
internal sealed record Fact(string Path, string? Language, bool IsCited)
{
    /// <summary>All facts of an entity. What supports them and what contradicts them is none.</summary>
    public static IEnumerable<Fact> Of(Card card) => In(card.Fields, "", path => card.Sources.Any(citation => citation.Covers(path)));

    private static IEnumerable<Fact> In(IEnumerable<Field> fields, string prefix, Func<string, bool> isCited) => fields
        .Where(field => field.Key is not ("sources" or "disputes") && !field.IsWorkedOut)
        .SelectMany(field => In(field.Value, prefix + field.Key, isCited));

    private static IEnumerable<Fact> In(Value value, string path, Func<string, bool> isCited) => value switch
    {
        Value.Localized localized => localized.Text.Languages.Select(language => new Fact(path, language, isCited($"{path}.{language}"))),
        Value.Items items => items.Values.SelectMany(item => In(item, path, isCited)),
        Value.Nested nested => In(nested.Fields, path + ".", key => isCited(key) || nested.Sources.Any(citation =>
            citation.Supports.Count == 0 || citation.Covers(key[(path.Length + 1)..]))),
        _ => [new Fact(path, null, isCited(path))],
    };
}
