using Ots.Schema;

namespace Ots;

/// <summary>A person who holds or held an office.</summary>
[Kind("officials", "Officials")]
[SearchByWord]
[Mentionable]
[Summary("{Name}|, {Nationality}")]
public sealed partial class Official : Entity, ICited
{
    /// <summary>The name; the English one is spelt as the organization spells it.</summary>
    [Searchable]
    public partial LocalizedText Name { get; }

    /// <summary>Other spellings met in print.</summary>
    public partial IReadOnlyList<Alias> Aliases { get; }

    /// <summary>The state that the person is a national of.</summary>
    public partial State? Nationality { get; }

    /// <summary>The posts held.</summary>
    public partial IReadOnlyList<Term> Terms { get; }

    /// <summary>What the person did beside the posts of this data set.</summary>
    public partial IReadOnlyList<CareerEntry> Career { get; }

    /// <summary>The meetings the person took part in, by date.</summary>
    [Inverse(nameof(Meeting.Participants))]
    public partial IReadOnlyList<Meeting> Meetings { get; }

    /// <summary>The titles and awards given to the person.</summary>
    [Inverse("Grants.Official")]
    public partial IReadOnlyList<Award> Awards { get; }

    /// <summary>The sources.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <summary>Where sources disagree.</summary>
    public partial IReadOnlyList<Dispute> Disputes { get; }

    /// <inheritdoc/>
    public override string ToString() => Name.ToString();
}
