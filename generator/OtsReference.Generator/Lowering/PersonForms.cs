using Ots.Generator.Naming;

namespace Ots.Generator.Lowering;

/// <summary>Works out how else a person is called: family name first, by one of the given names, by surname and initial, by surname alone.</summary>
internal static class PersonForms
{
    /// <summary>Hands out the forms of a person's names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="widen">Takes the letters of another form of a name, and the name.</param>
    /// <param name="addWord">Takes the key of a word, and whether it is a given name, which makes the person a candidate only.</param>
    public static void Add(IReadOnlyList<StatedName> names, Action<string, StatedName> widen, Action<string, bool> addWord)
    {
        HashSet<string> surnames = [.. names.Where(name => name.Language == "en").Select(name => NameKeys.Plain(name.Text.Split(' ').Last()))];
        foreach (StatedName name in names)
        {
            string[] words = Words(name);
            if (words.Length > 1)
            {
                // Hungarian puts the family name of a Hungarian first.
                bool isFamilyFirst = name.Language == "hu" && surnames.Contains(NameKeys.Plain(words[0]));
                Add(name, isFamilyFirst ? words[0] : words[words.Length - 1], isFamilyFirst ? words.Skip(1) : words.Take(words.Length - 1), widen, addWord);
            }
        }
    }

    private static void Add(StatedName name, string surname, IEnumerable<string> before, Action<string, StatedName> widen, Action<string, bool> addWord)
    {
        string[] given = [.. before];
        widen($"{surname} {string.Join(" ", given)}", name);
        foreach (string word in given)
        {
            widen($"{word} {surname}", name);
            widen($"{surname} {word}", name);
            foreach (string key in Keys(word, name))
            {
                addWord(key, true);
            }
        }

        foreach (string key in Keys(surname, name))
        {
            addWord(key, name.IsWeak);
            foreach (char initial in NameKeys.Initials(given[0], name.Language))
            {
                addWord($"{key}.{initial}", name.IsWeak);
            }
        }
    }

    private static string[] Words(StatedName name) => [.. name.Text.Split(' ').Select(NameKeys.Letters).Where(word => word.Length > 0)];

    private static IEnumerable<string> Keys(string word, StatedName name) => NameKeys.Widened(word, name.Language);
}
