using Ots.Text;

namespace Ots.Generator.Diagnostics;

/// <summary>What a misspelling probably meant, or nothing where no candidate is near.</summary>
/// <param name="Text">The nearest candidate.</param>
/// <param name="IsCertain">Whether it is what was meant beyond doubt.</param>
internal readonly record struct Suggestion(string? Text, bool IsCertain)
{
    // A question can be a little bold. What is written without asking is a slip of the hand.
    private const int LargestSlip = 2;

    /// <summary>A sentence to end a message with, empty where there is nothing to suggest.</summary>
    public string Sentence => Text is null ? "" : $" Did you mean '{Text}'?";

    /// <summary>What can be written without asking.</summary>
    public string? Fix => IsCertain ? Text : null;

    /// <summary>The nearest of the candidates.</summary>
    public static Suggestion For(string written, IEnumerable<string> candidates)
    {
        int limit = EditDistance.LimitFor(written.Length);
        string? nearest = null;
        bool isOnly = false;
        if (written.Length <= 100)
        {
            foreach (string candidate in candidates)
            {
                int distance = EditDistance.Between(written, candidate, limit);
                if (distance > limit || distance >= written.Length)
                {
                    continue;
                }

                isOnly = nearest is null || distance < limit;
                if (isOnly || string.CompareOrdinal(candidate, nearest) < 0)
                {
                    nearest = candidate;
                    limit = distance;
                }
            }
        }

        // Another year is another summit, not a misspelled one.
        return new Suggestion(nearest, isOnly && limit <= LargestSlip && nearest!.Where(char.IsDigit).SequenceEqual(written.Where(char.IsDigit)));
    }
}
