namespace Ots;

/// <summary>Why a name is suggested for a text.</summary>
public enum SuggestionReason
{
    /// <summary>Its consonants are those of the text, in their order.</summary>
    Skeleton,

    /// <summary>It is a few letters away from the text.</summary>
    Distance,
}
