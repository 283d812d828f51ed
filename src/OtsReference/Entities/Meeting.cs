namespace Ots;

/// <summary>An official meeting or visit that is no summit.</summary>
[Kind("meetings", "Meetings")]
[OrderBy(nameof(Start))]
[Summary("{Name}|, {Start}| to {End}|, {Place}")]
public sealed partial class Meeting : Entity
{
    /// <summary>What it was.</summary>
    [Searchable]
    public LocalizedText Name { get; }

    /// <summary>What sort of meeting it was.</summary>
    public MeetingKind Kind { get; }

    /// <summary>The first day.</summary>
    public PartialDate Start { get; }

    /// <summary>The last day, included, where it went over more than one.</summary>
    public PartialDate? End { get; }

    /// <summary>Where.</summary>
    public partial Place? Place { get; }

    /// <summary>The persons who met, as far as they are in the data.</summary>
    public partial IReadOnlyList<Official> Participants { get; }

    /// <summary>The institution that met.</summary>
    public partial Institution? Institution { get; }

    /// <summary>The sources.</summary>
    public IReadOnlyList<Citation> Sources { get; }

    /// <summary>Where sources disagree.</summary>
    public IReadOnlyList<Dispute> Disputes { get; }

    /// <inheritdoc/>
    public override string ToString() => Name.ToString();
}
