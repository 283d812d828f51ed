using Ots.Generator.Naming;

namespace Ots.Generator.Lowering;

/// <summary>Works out how else a person is called: family name first, by one of the given names, by surname and initial, by surname alone.</summary>
internal static class PersonForms
{
    /// <summary>The forms of a person's names.</summary>
    public static IEnumerable<NameForm> Of(IReadOnlyList<StatedName> names)
    {
        HashSet<string> surnames = [.. names.Where(name => name.Language == "en").Select(name => NameKeys.Plain(name.Text.Split(' ').Last()))];
        foreach (StatedName name in names)
        {
            string[] words = [.. name.Text.Split(' ').Select(NameKeys.Letters).Where(word => word.Length > 0)];
            if (words.Length > 1)
            {
                // Hungarian puts the family name of a Hungarian first.
                bool isFamilyFirst = name.Language == "hu" && surnames.Contains(NameKeys.Plain(words[0]));
                IEnumerable<NameForm> forms = isFamilyFirst ? Of(name, words[0], [.. words.Skip(1)]) : Of(name, words[words.Length - 1], [.. words.Take(words.Length - 1)]);
                foreach (NameForm form in forms)
                {
                    yield return form;
                }
            }
        }
    }

    private static List<NameForm> Of(StatedName name, string surname, string[] given)
    {
        List<NameForm> forms = [new NameForm(NameForm.Surname, surname, name.IsWeak), .. NameForm.Widened($"{surname} {string.Join(" ", given)}", name)];
        foreach (string word in given)
        {
            // A given name makes the person a candidate only.
            forms.AddRange(NameForm.Widened($"{word} {surname}", name));
            forms.AddRange(NameForm.Widened($"{surname} {word}", name));
            forms.AddRange(NameKeys.Widened(word, name.Language).Select(key => new NameForm(NameForm.Word, key, IsCandidate: true)));
        }

        foreach (string key in NameKeys.Widened(surname, name.Language))
        {
            forms.Add(new NameForm(NameForm.Word, key, name.IsWeak));
            forms.AddRange(NameKeys.Initials(given[0], name.Language).Select(initial => new NameForm(NameForm.Word, $"{key}.{initial}", name.IsWeak)));
        }

        return forms;
    }
}
