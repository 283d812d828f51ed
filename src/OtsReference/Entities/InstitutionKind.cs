namespace Ots;

/// <summary>What sort of body an <see cref="Institution"/> is.</summary>
public enum InstitutionKind
{
    /// <summary>An organization of states.</summary>
    Organization,

    /// <summary>An organ of the Organization of Turkic States.</summary>
    Organ,

    /// <summary>A body that works under the organization's umbrella.</summary>
    RelatedBody,

    /// <summary>Any other body.</summary>
    Other,
}
