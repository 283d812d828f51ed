using Ots.Cli.Cards;
using Ots.Text;

namespace Ots.Cli.Lookup;

/// <summary>What a misspelt text may have meant. Case, diacritics and hyphens do not count, as in the library's own search.</summary>
internal static class Spellings
{
    private const int MostSuggested = 3;

    /// <summary>The ids closest to a text, by id or by any name; none where nothing is close.</summary>
    public static IReadOnlyList<string> CloseIds(OtsDataset data, string text) =>
        Closest(text, from kind in Kind.AllIn(data) from entity in kind.In(data) from form in Forms(entity) select (form, entity.Id));

    /// <summary>The names closest to a text, each as it can be searched for.</summary>
    public static IReadOnlyList<string> CloseNames(OtsDataset data, string text) =>
        Closest(text, from kind in Kind.AllIn(data) from entity in kind.In(data) from form in Forms(entity) select (form, entity.ToString() ?? entity.Id));

    /// <summary>The candidates closest to a text.</summary>
    public static IReadOnlyList<string> Closest(string text, IEnumerable<string> candidates) =>
        Closest(text, candidates.Select(candidate => (candidate, candidate)));

    private static string[] Closest(string text, IEnumerable<(string Form, string Suggestion)> candidates)
    {
        string wanted = NameFold.Fold(text);
        int limit = EditDistance.LimitFor(wanted.Length);
        var close = candidates
            .Select(candidate => (candidate.Suggestion, Distance: EditDistance.Between(wanted, NameFold.Fold(candidate.Form), limit)))
            .Where(candidate => candidate.Distance <= limit && candidate.Distance < wanted.Length)
            .GroupBy(candidate => candidate.Suggestion, candidate => candidate.Distance, StringComparer.Ordinal)
            .Select(group => (Suggestion: group.Key, Distance: group.Min()))
            .ToArray();

        // Somebody who is one letter off means that one, not the others that are three letters off.
        int best = close.Length == 0 ? 0 : close.Min(candidate => candidate.Distance);
        return close
            .Where(candidate => candidate.Distance == best)
            .Select(candidate => candidate.Suggestion)
            .Order(StringComparer.Ordinal)
            .Take(MostSuggested)
            .ToArray();
    }

    // Whole names and, so that a misspelt surname is understood, the longer words of a person's name.
    private static IEnumerable<string> Forms(Entity entity)
    {
        yield return entity.Id;
        foreach (string name in NamesIn(Kind.CardOf(entity).Fields))
        {
            yield return name;
            foreach (string word in name.Split(' ').Where(word => entity is Official && word.Length > 4))
            {
                yield return word;
            }
        }
    }

    private static IEnumerable<string> NamesIn(IEnumerable<Field> fields) => fields
        .Where(field => field.Key is "name" or "official-name" or "former-names" or "aliases" or "text")
        .SelectMany(field => NamesIn(field.Value));

    private static IEnumerable<string> NamesIn(Value value) => value switch
    {
        Value.Plain plain => [plain.Text],
        Value.Localized localized => localized.Text.Languages.Select(language => localized.Text[language]),
        Value.Items items => items.Values.SelectMany(NamesIn),
        Value.Nested nested => NamesIn(nested.Fields),
        _ => [],
    };
}
