using Ots.Text;

namespace Ots.Generator.Diagnostics;

/// <summary>What a misspelling probably meant.</summary>
internal static class Suggestion
{
    /// <summary>The nearest candidate as a sentence to end a message with, or nothing where none is near.</summary>
    public static string For(string written, IEnumerable<string> candidates)
    {
        int limit = EditDistance.LimitFor(written.Length);
        string? nearest = null;
        if (written.Length <= 100)
        {
            foreach (string candidate in candidates)
            {
                int distance = EditDistance.Between(written, candidate, limit);
                if (distance <= limit && distance < written.Length && (nearest is null || distance < limit || string.CompareOrdinal(candidate, nearest) < 0))
                {
                    nearest = candidate;
                    limit = distance;
                }
            }
        }

        return nearest is null ? "" : $" Did you mean '{nearest}'?";
    }
}
