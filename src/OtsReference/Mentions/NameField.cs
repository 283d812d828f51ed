namespace Ots.Mentions;

/// <summary>A line of <see cref="Catalog.NameFields"/>: where the rows of a kind hold names.</summary>
internal sealed class NameField
{
    /// <summary>Reads a line.</summary>
    public NameField(string line)
    {
        string[] words = line.Split(' ');
        int dot = words[0].IndexOf('.', StringComparison.Ordinal);
        Key = dot < 0 ? words[0] : words[0][..dot];
        Nested = dot < 0 ? null : words[0][(dot + 1)..];
        for (int i = 1; i < words.Length; i++)
        {
            string word = words[i];
            int colon = word.IndexOf(':', StringComparison.Ordinal);
            string value = word[(colon + 1)..];
            switch (colon < 0 ? word : word[..colon])
            {
                case "list":
                    IsList = true;
                    break;
                case "by-word":
                    IsByWord = true;
                    break;
                case "in":
                    Language = value;
                    break;
                case "weak":
                    Weak = value[..value.IndexOf('.', StringComparison.Ordinal)];
                    WeakValue = value[(Weak.Length + 1)..];
                    break;
            }
        }
    }

    /// <summary>The key of the property.</summary>
    public readonly string Key;

    /// <summary>The key of a property of the nested records, where the names are those.</summary>
    public readonly string? Nested;

    /// <summary>Whether there are several texts.</summary>
    public readonly bool IsList;

    /// <summary>Whether one word of a name is enough, as the surname of a person is.</summary>
    public readonly bool IsByWord;

    /// <summary>The key beside it that gives the language.</summary>
    public readonly string? Language;

    /// <summary>The key beside it that may say that the name is a weak one.</summary>
    public readonly string? Weak;

    /// <summary>What it says then.</summary>
    public readonly string? WeakValue;
}
