using Ots.Schema;

namespace Ots;

/// <summary>A title, an order or a prize given in the name of the Turkic world.</summary>
[Kind("awards", "Awards")]
[Mentionable]
[Summary("{Name}|, {Institution}|, established {Established}")]
public sealed partial class Award : Entity, ICited
{
    /// <summary>The name.</summary>
    [Searchable]
    public partial LocalizedText Name { get; }

    /// <summary>What sort of honour it is.</summary>
    public partial AwardKind Kind { get; }

    /// <summary>When it was established.</summary>
    public partial PartialDate? Established { get; }

    /// <summary>The summit that established it.</summary>
    public partial Summit? EstablishedAt { get; }

    /// <summary>The body that gives it.</summary>
    public partial Institution? Institution { get; }

    /// <summary>To whom it was given, the earliest first.</summary>
    public partial IReadOnlyList<Grant> Grants { get; }

    /// <summary>Other names.</summary>
    public partial IReadOnlyList<Alias> Aliases { get; }

    /// <summary>The sources.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <summary>Where sources disagree.</summary>
    public partial IReadOnlyList<Dispute> Disputes { get; }

    /// <inheritdoc/>
    public override string ToString() => Name.ToString();
}
