namespace Ots.Mentions;

/// <summary>Numbers the words of names and collects the forms that they have in texts.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<bool> _hasCases = [];
    private readonly WordTrieBuilder _forms = new();

    /// <summary>The number of a word.</summary>
    /// <param name="form">The word, folded.</param>
    /// <param name="isRussian">Whether it may stand in a Russian case.</param>
    public int NumberOf(string form, bool isRussian)
    {
        if (!_numbers.TryGetValue(form, out int word))
        {
            word = _hasCases.Count;
            _numbers.Add(form, word);
            _hasCases.Add(false);
            _forms.Add(form, word, isCase: false);
        }

        if (isRussian && !_hasCases[word] && IsCyrillic(form))
        {
            _hasCases[word] = true;
            foreach (string variant in RussianCases.Of(form))
            {
                _forms.Add(variant, word, isCase: true);
            }
        }

        return word;
    }

    /// <summary>The forms of all words.</summary>
    public WordTrie Build() => _forms.Build();

    private static bool IsCyrillic(string form)
    {
        foreach (char letter in form)
        {
            if (letter is >= 'а' and <= 'я')
            {
                return true;
            }
        }

        return false;
    }
}
