using Ots.Schema;

namespace Ots;

/// <summary>A declaration, a treaty or another paper of the organization.</summary>
[Kind("documents", "Documents")]
[OrderBy(nameof(Date))]
[Mentionable]
[Summary("{Name}|, {Date}|, {Place}")]
public sealed partial class Document : Entity, ICited
{
    /// <summary>The title.</summary>
    [Searchable]
    public partial LocalizedText Name { get; }

    /// <summary>What sort of document it is.</summary>
    public partial DocumentKind Kind { get; }

    /// <summary>When it was signed or adopted; not when it came into force.</summary>
    public partial PartialDate Date { get; }

    /// <summary>When it came into force, where it is a matter of that and known.</summary>
    public partial PartialDate? InForce { get; }

    /// <summary>The summit that adopted it or where it was signed.</summary>
    public partial Summit? AdoptedAt { get; }

    /// <summary>Where it was signed or adopted.</summary>
    public partial Place? Place { get; }

    /// <summary>The document that it changes.</summary>
    [Acyclic]
    public partial Document? Amends { get; }

    /// <summary>Where its official text is published.</summary>
    public partial Uri? Address { get; }

    /// <summary>Other titles.</summary>
    public partial IReadOnlyList<Alias> Aliases { get; }

    /// <summary>The sources.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <summary>Where sources disagree.</summary>
    public partial IReadOnlyList<Dispute> Disputes { get; }

    /// <inheritdoc/>
    public override string ToString() => Name.ToString();
}
