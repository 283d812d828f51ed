using Ots.Generator.Naming;
using Ots.Text;

namespace Ots.Cli.Lookup;

/// <summary>What a misspelt text may have meant.</summary>
internal static class Spellings
{
    private const int MostSuggested = 3;

    /// <summary>What to call the entities that a text which names none may have meant; none where nothing is near.</summary>
    public static IReadOnlyList<string> Close(OtsDataset data, string text, Func<Entity, string> say) =>
        Closest(data.Suggest(text).Select(suggestion => (say(suggestion.Entity), suggestion.Distance)));

    /// <summary>The candidates closest to a text, whatever their case, diacritics and hyphens.</summary>
    public static IReadOnlyList<string> Closest(string text, IEnumerable<string> candidates)
    {
        string wanted = NameKeys.Plain(text);
        int limit = EditDistance.LimitFor(wanted.Length);
        return Closest(candidates
            .Select(candidate => (candidate, Distance: EditDistance.Between(wanted, NameKeys.Plain(candidate), limit)))
            .Where(candidate => candidate.Distance <= limit && candidate.Distance < wanted.Length));
    }

    // Somebody who is one letter off means that one, not the others that are three letters off.
    private static string[] Closest(IEnumerable<(string Suggestion, int Distance)> candidates) => candidates
        .GroupBy(candidate => candidate.Distance, candidate => candidate.Suggestion)
        .OrderBy(group => group.Key)
        .Take(1)
        .SelectMany(group => group.Distinct().Order(StringComparer.Ordinal).Take(MostSuggested))
        .ToArray();
}
