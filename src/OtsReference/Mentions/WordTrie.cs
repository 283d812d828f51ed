namespace Ots.Mentions;

/// <summary>The words of all names, in every form, as a trie that a folded word is walked along letter by letter. Immutable.</summary>
internal sealed class WordTrie
{
    /// <summary>The root's place; no word ends there, so that it also stands for no place.</summary>
    public const int Root = 0;

    private readonly int[] _fromRoot;
    private readonly char[] _letters;
    private readonly int[] _firstChild;
    private readonly int[] _firstValue;
    private readonly int[] _values;

    /// <summary>Builds the trie.</summary>
    /// <param name="forms">The folded forms, each with the words that it is a form of; sorted by <see cref="StringComparer.Ordinal"/>.</param>
    public WordTrie(IReadOnlyList<(string Form, int[] Values)> forms)
    {
        List<char> letters = ['\0'];
        List<int> firstChild = [];
        List<int> firstValue = [];
        List<int> values = [];
        Queue<(int From, int To, int Depth)> ranges = new([(0, forms.Count, 0)]);

        // Breadth first, so that the children of a node are neighbours.
        while (ranges.TryDequeue(out (int From, int To, int Depth) range))
        {
            (int from, int to, int depth) = range;
            firstChild.Add(letters.Count);
            firstValue.Add(values.Count);
            if (from < to && forms[from].Form.Length == depth)
            {
                values.AddRange(forms[from++].Values);
            }

            while (from < to)
            {
                char letter = forms[from].Form[depth];
                int end = from;
                while (end < to && forms[end].Form[depth] == letter)
                {
                    end++;
                }

                letters.Add(letter);
                ranges.Enqueue((from, end, depth + 1));
                from = end;
            }
        }

        firstChild.Add(letters.Count);
        firstValue.Add(values.Count);
        _letters = [.. letters];
        _firstChild = [.. firstChild];
        _firstValue = [.. firstValue];
        _values = [.. values];
        _fromRoot = new int[forms.Count == 0 ? 0 : forms[^1].Form[0] + 1];
        for (int node = _firstChild[Root]; node < _firstChild[Root + 1]; node++)
        {
            _fromRoot[_letters[node]] = node;
        }
    }

    /// <summary>The node that the first letter of a word leads to, or <see cref="Root"/>.</summary>
    public int Start(char letter) => letter < _fromRoot.Length ? _fromRoot[letter] : Root;

    /// <summary>The node that a letter leads to, or <see cref="Root"/>.</summary>
    public int Step(int node, char letter)
    {
        int end = _firstChild[node + 1];
        for (int child = _firstChild[node]; child < end; child++)
        {
            if (_letters[child] == letter)
            {
                return child;
            }
        }

        return Root;
    }

    /// <summary>Whether a word ends at a node.</summary>
    public bool EndsAt(int node) => _firstValue[node] < _firstValue[node + 1];

    /// <summary>The words that end at a node; none for <see cref="Root"/>.</summary>
    public ReadOnlySpan<int> At(int node) => _values.AsSpan(_firstValue[node].._firstValue[node + 1]);
}
