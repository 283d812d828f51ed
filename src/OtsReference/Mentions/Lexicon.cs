namespace Ots.Mentions;

/// <summary>
/// All names of a data set, ready to be found in text: a trie of the letters of words, and a trie of the words of names. Immutable once built, and built once.
/// </summary>
internal sealed class Lexicon(Entity[] entities, bool[] isPerson, WordTrie words, NameTrie names, GivenNames givenNames, Sounds byGivenName, Sounds bySurname)
{
    /// <summary>The longest name that is looked for, in words.</summary>
    public const int LongestName = 30;

    private readonly int[]?[] _alone = new int[]?[entities.Length];
    private Prominence? _prominence;

    /// <summary>The entities of the mentionable kinds.</summary>
    public readonly Entity[] Entities = entities;

    /// <summary>Whether an entity is of a kind that is found by one word of a name, as a person is by the surname.</summary>
    public bool IsPerson(int entity) => isPerson[entity];

    /// <summary>The letters of words.</summary>
    public readonly WordTrie Words = words;

    /// <summary>The words of names.</summary>
    public readonly NameTrie Names = names;

    /// <summary>The given names of persons.</summary>
    public readonly GivenNames GivenNames = givenNames;

    /// <summary>Persons by the sound of a given name.</summary>
    public readonly Sounds ByGivenName = byGivenName;

    /// <summary>Persons by the sound of their surname.</summary>
    public readonly Sounds BySurname = bySurname;

    /// <summary>How much of the data speaks of an entity; worked out when two share a name for the first time.</summary>
    public Prominence Prominence => _prominence ??= new Prominence(Entities);

    /// <summary>The one entity as a list of candidates, made once.</summary>
    public int[] Alone(int entity) => _alone[entity] ??= [entity];
}
