using Ots.Schema;

namespace Ots;

/// <summary>A meeting of the heads of state.</summary>
[Kind("summits", "Summits")]
[OrderBy(nameof(Start))]
[Mentionable]
[Summary("{Name}|, {Start}| to {End}|, {Place}|, {Host}")]
public sealed partial class Summit : Entity, ICited
{
    /// <summary>The official name.</summary>
    [Searchable]
    public partial LocalizedText Name { get; }

    /// <summary>Regular, informal, extraordinary, founding, or one of the series before the organization.</summary>
    public partial SummitKind Kind { get; }

    /// <summary>The number in its series; only regular and predecessor summits have one.</summary>
    public partial int? Ordinal { get; }

    /// <summary>The first day of the heads of state's meeting.</summary>
    public partial DateOnly Start { get; }

    /// <summary>The last day of the heads of state's meeting, included.</summary>
    public partial DateOnly End { get; }

    /// <summary>Where it met, or <see langword="null"/> where it met by video.</summary>
    public partial Place? Place { get; }

    /// <summary>The state that hosted it.</summary>
    public partial State? Host { get; }

    /// <summary>The theme.</summary>
    public partial LocalizedText? Theme { get; }

    /// <summary>The state that handed the chairmanship over.</summary>
    public partial State? ChairFrom { get; }

    /// <summary>The state that took the chairmanship over.</summary>
    public partial State? ChairTo { get; }

    /// <summary>Who took part.</summary>
    public partial IReadOnlyList<Attendee> Attendees { get; }

    /// <summary>The documents adopted or signed there, by date.</summary>
    [Inverse(nameof(Document.AdoptedAt))]
    public partial IReadOnlyList<Document> Documents { get; }

    /// <summary>What was decided.</summary>
    public partial IReadOnlyList<Decision> Decisions { get; }

    /// <summary>What to know about the entry.</summary>
    public partial string? Note { get; }

    /// <summary>Other names and spellings.</summary>
    public partial IReadOnlyList<Alias> Aliases { get; }

    /// <summary>The sources.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <summary>Where sources disagree.</summary>
    public partial IReadOnlyList<Dispute> Disputes { get; }

    /// <inheritdoc/>
    public override string ToString() => Name.ToString();
}
