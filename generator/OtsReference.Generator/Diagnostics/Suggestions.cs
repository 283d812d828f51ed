namespace Ots.Generator.Diagnostics;

/// <summary>Suggestions from among the same candidates for many misspellings.</summary>
internal sealed class Suggestions(IEnumerable<string> candidates)
{
    // Each misspelling is compared with every candidate. Thousands of both would take minutes, and nobody reads thousands of suggestions.
    private const int MostComparisons = 1_000_000;

    private readonly string[] _candidates = [.. candidates];
    private readonly Dictionary<string, Suggestion> _found = new(StringComparer.Ordinal);
    private int _comparisons;

    /// <summary>What <see cref="Suggestion.For"/> says; nothing after a great many different misspellings.</summary>
    public Suggestion For(string written)
    {
        if (!_found.TryGetValue(written, out Suggestion suggestion))
        {
            if (_comparisons >= MostComparisons)
            {
                return default;
            }

            _comparisons += _candidates.Length;
            _found.Add(written, suggestion = Suggestion.For(written, _candidates));
        }

        return suggestion;
    }
}
