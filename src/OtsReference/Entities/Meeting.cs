using Ots.Schema;

namespace Ots;

/// <summary>An official meeting or visit that is no summit.</summary>
[Kind("meetings", "Meetings")]
[OrderBy(nameof(Start))]
[Summary("{Name}|, {Start}| to {End}|, {Place}")]
public sealed partial class Meeting : Entity, ICited
{
    /// <summary>What it was.</summary>
    [Searchable]
    public partial LocalizedText Name { get; }

    /// <summary>What sort of meeting it was.</summary>
    public partial MeetingKind Kind { get; }

    /// <summary>The first day.</summary>
    public partial PartialDate Start { get; }

    /// <summary>The last day, included, where it went over more than one.</summary>
    public partial PartialDate? End { get; }

    /// <summary>Where.</summary>
    public partial Place? Place { get; }

    /// <summary>The persons who met, as far as they are in the data.</summary>
    public partial IReadOnlyList<Official> Participants { get; }

    /// <summary>The institution that met.</summary>
    public partial Institution? Institution { get; }

    /// <summary>The sources.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <summary>Where sources disagree.</summary>
    public partial IReadOnlyList<Dispute> Disputes { get; }

    /// <inheritdoc/>
    public override string ToString() => Name.ToString();
}
