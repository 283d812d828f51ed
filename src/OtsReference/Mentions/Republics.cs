namespace Ots.Mentions;

/// <summary>The official names of republics in the languages that put the word behind the state's name: Qozogʻiston Respublikasi. The data has those that a source has.</summary>
internal static class Republics
{
    // A language and its word, in turn.
    private static readonly string[] s_words = ["az", "Respublikası", "kk", "Республикасы", "ky", "Республикасы", "uz", "Respublikasi", "uz-Cyrl", "Республикаси"];

    /// <summary>Adds the official names to the names of a state, where it is a republic.</summary>
    public static void AddTo(List<SourceName> names)
    {
        if (!IsRepublic(names))
        {
            return;
        }

        for (int i = names.Count - 1; i >= 0; i--)
        {
            SourceName name = names[i];
            int language = Array.IndexOf(s_words, name.Language);
            if (language >= 0 && !name.Text.Contains(' ', StringComparison.Ordinal))
            {
                names.Add(new SourceName(name.Text + " " + s_words[language + 1], name.Language, isWeak: false));
            }
        }
    }

    private static bool IsRepublic(List<SourceName> names)
    {
        foreach (SourceName name in names)
        {
            if (name.Language == "en" && name.Text.StartsWith("Republic of ", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
