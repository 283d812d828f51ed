namespace Ots;

/// <summary>How surely a text names what it found. The strengths are tried in turn, the strongest first; the first that finds something answers.</summary>
public enum NameStrength
{
    /// <summary>Nothing was found.</summary>
    None,

    /// <summary>
    /// The text is a curated name in a widened sense: without its diacritics, in another script or romanization, a surname alone or after an initial, with an
    /// honorific before it, or family name first.
    /// </summary>
    Folded,

    /// <summary>The text is a curated name, alias, code or id, but for case, Unicode form, apostrophes, hyphens, spaces and other punctuation.</summary>
    Identified,
}
