namespace Ots.Mentions;

/// <summary>Collects the forms of words, each under the number of its word, and lays them out as a <see cref="WordTrie"/>.</summary>
internal sealed class WordTrieBuilder
{
    // Nodes and values as they come: a node's children, and its values, are chains by the place of the next one.
    private readonly List<int> _firstChild = [0];
    private readonly List<int> _sibling = [0];
    private readonly List<int> _firstValue = [0];
    private readonly List<int> _values = [0];
    private readonly List<int> _nextValue = [0];
    private char[] _letters = new char[1024];

    /// <summary>Adds a form of a word.</summary>
    /// <param name="form">The folded form.</param>
    /// <param name="word">The word's number.</param>
    /// <param name="isCase">Whether it is a Russian case of the word, which takes no ending more.</param>
    public void Add(ReadOnlySpan<char> form, int word, bool isCase)
    {
        int node = WordTrie.Root;
        for (int i = 0; i < form.Length; i++)
        {
            int child = Child(node, form[i]);
            node = child != WordTrie.Root ? child : AddChild(node, form[i]);
        }

        AddValue(node, WordTrie.Value(word, isCase));
    }

    /// <summary>The trie of all forms, nodes ordered by their depth, so that the children of a node are neighbours.</summary>
    public WordTrie Build()
    {
        int count = _firstChild.Count;
        int[] nodes = new int[count];
        char[] letters = new char[count];
        int[] firstChild = new int[count + 1];
        int[] firstValue = new int[count + 1];
        int[] values = new int[_values.Count - 1];
        int added = 1;
        int valued = 0;
        for (int i = 0; i < count; i++)
        {
            int node = nodes[i];
            letters[i] = _letters[node];
            firstChild[i] = added;
            firstValue[i] = valued;
            int start = added;
            for (int child = _firstChild[node]; child != WordTrie.Root; child = _sibling[child])
            {
                nodes[added++] = child;
            }

            // Letters that came first are met most often: the last added is at the head of the chain.
            Array.Reverse(nodes, start, added - start);

            for (int value = _firstValue[node]; value != 0; value = _nextValue[value])
            {
                values[valued++] = _values[value];
            }
        }

        firstChild[count] = added;
        firstValue[count] = valued;
        return new WordTrie(letters, firstChild, firstValue, values);
    }

    private int Child(int node, char letter)
    {
        int child = _firstChild[node];
        while (child != WordTrie.Root && _letters[child] != letter)
        {
            child = _sibling[child];
        }

        return child;
    }

    private int AddChild(int node, char letter)
    {
        int child = _firstChild.Count;
        if (child == _letters.Length)
        {
            Array.Resize(ref _letters, child * 2);
        }

        _letters[child] = letter;
        _sibling.Add(_firstChild[node]);
        _firstChild[node] = child;
        _firstChild.Add(WordTrie.Root);
        _firstValue.Add(0);
        return child;
    }

    // Words as they are come before cases of others, so that the first value says whether a node takes endings.
    private void AddValue(int node, int value)
    {
        int before = 0;
        int at = _firstValue[node];
        while (at != 0 && _values[at] != value && (WordTrie.IsCase(value) || !WordTrie.IsCase(_values[at])))
        {
            before = at;
            at = _nextValue[at];
        }

        if (at != 0 && _values[at] == value)
        {
            return;
        }

        int added = _values.Count;
        _values.Add(value);
        _nextValue.Add(at);
        if (before == 0)
        {
            _firstValue[node] = added;
        }
        else
        {
            _nextValue[before] = added;
        }
    }
}
