namespace Ots;

/// <summary>What sort of name an <see cref="Alias"/> is.</summary>
public enum AliasKind
{
    /// <summary>The full official name.</summary>
    Official,

    /// <summary>A short form.</summary>
    Short,

    /// <summary>A name no longer in force.</summary>
    Former,

    /// <summary>A name also in use.</summary>
    AlsoKnownAs,

    /// <summary>A spelling in another script, or carried over from one.</summary>
    Transliteration,

    /// <summary>A name that others share, so that it identifies only with a date or a kind beside it.</summary>
    Weak,
}
