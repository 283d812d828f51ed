namespace Ots;

/// <summary>How sure a <see cref="Mention"/> is, the weakest first.</summary>
public enum MentionStrength
{
    /// <summary>A name that others share, or a surname alone, with nothing in the text that says whose.</summary>
    Weak,

    /// <summary>A part of a name, or a name that others share, which the text makes clear: by the full name elsewhere, a title, a given name or an initial before it.</summary>
    Likely,

    /// <summary>A name that identifies.</summary>
    Strong,
}
