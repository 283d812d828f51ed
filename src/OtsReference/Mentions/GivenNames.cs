namespace Ots.Mentions;

/// <summary>The given names of persons: what may stand before a surname for it to be theirs.</summary>
internal sealed class GivenNames
{
    private readonly NumberMap _words = new();
    private readonly List<List<string>?> _forms = [];

    /// <summary>Adds a given name of an entity.</summary>
    /// <param name="entity">The entity's place in the lexicon.</param>
    /// <param name="word">The number of the word.</param>
    /// <param name="form">The word, folded.</param>
    public void Add(int entity, int word, string form)
    {
        while (_forms.Count <= entity)
        {
            _forms.Add(null);
        }

        if (_words.Find(NumberMap.Key(entity, word)) == NumberMap.Absent)
        {
            _words.Set(NumberMap.Key(entity, word), 0);
            (_forms[entity] ??= []).Add(form);
        }
    }

    /// <summary>Whether a word is a given name of an entity.</summary>
    public bool Has(int entity, int word) => _words.Find(NumberMap.Key(entity, word)) != NumberMap.Absent;

    /// <summary>Whether some letters start a given name of an entity.</summary>
    public bool HasInitial(int entity, ReadOnlySpan<char> letters)
    {
        if (entity < _forms.Count && _forms[entity] is { } forms)
        {
            foreach (string form in forms)
            {
                if (form.AsSpan().StartsWith(letters, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
