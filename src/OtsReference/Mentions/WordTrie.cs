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

    /// <summary>A trie whose nodes are laid out already.</summary>
    /// <param name="letters">The letter that leads to each node.</param>
    /// <param name="firstChild">The first child of each node; the next node's first child is where they end.</param>
    /// <param name="firstValue">The same for the values.</param>
    /// <param name="values">The values.</param>
    public WordTrie(char[] letters, int[] firstChild, int[] firstValue, int[] values)
    {
        _letters = letters;
        _firstChild = firstChild;
        _firstValue = firstValue;
        _values = values;
        char last = '\0';
        for (int node = firstChild[Root]; node < firstChild[Root + 1]; node++)
        {
            last = letters[node] > last ? letters[node] : last;
        }

        _fromRoot = new int[last + 1];
        for (int node = firstChild[Root]; node < firstChild[Root + 1]; node++)
        {
            _fromRoot[letters[node]] = node;
        }
    }

    /// <summary>What is kept of a form: the number of its word, and whether it is a Russian case of it.</summary>
    public static int Value(int word, bool isCase) => (word << 1) | (isCase ? 1 : 0);

    /// <summary>The number of the word that a value is of.</summary>
    public static int WordOf(int value) => value >> 1;

    /// <summary>Whether a value is of a Russian case of its word.</summary>
    public static bool IsCase(int value) => (value & 1) != 0;

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

    /// <summary>Whether a word ends at a node that a Turkic ending can follow; behind a Russian case there is none.</summary>
    public bool TakesEndings(int node) => EndsAt(node) && !IsCase(_values[_firstValue[node]]);

    /// <summary>The values at a node, words as they are before cases of others; none for <see cref="Root"/>.</summary>
    public ReadOnlySpan<int> At(int node) => _values.AsSpan(_firstValue[node].._firstValue[node + 1]);
}
