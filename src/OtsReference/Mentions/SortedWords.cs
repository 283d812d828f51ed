namespace Ots.Mentions;

/// <summary>A set of short words that is asked with spans, on every framework.</summary>
internal sealed class SortedWords
{
    private readonly string[] _words;

    public SortedWords(string words)
    {
        _words = words.Split(' ');
        Array.Sort(_words, StringComparer.Ordinal);
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        int low = 0;
        int high = _words.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = word.SequenceCompareTo(_words[middle]);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }

        return false;
    }
}
