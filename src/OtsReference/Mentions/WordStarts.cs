namespace Ots.Mentions;

/// <summary>Words that are known by how they start, since each language ends them in its own way.</summary>
internal sealed class WordStarts(string starts)
{
    private readonly string[] _starts = starts.Split(' ');

    /// <summary>Whether a folded word starts as one of them.</summary>
    public bool Match(ReadOnlySpan<char> word)
    {
        foreach (string start in _starts)
        {
            if (word.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
