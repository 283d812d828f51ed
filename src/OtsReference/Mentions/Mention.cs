using System.Collections.ObjectModel;
using System.Diagnostics;

namespace Ots;

/// <summary>A stretch of a text that names an entity. Immutable.</summary>
[DebuggerDisplay("{Start}+{Length}: {Entity}")]
public sealed class Mention
{
    private readonly IReadOnlyList<Entity> _candidates;

    internal Mention(int start, int nameLength, int length, IReadOnlyList<Entity> candidates, bool isAmbiguous, MentionStrength strength)
    {
        Start = start;
        NameLength = nameLength;
        Length = length;
        _candidates = candidates;
        IsAmbiguous = isAmbiguous;
        Strength = strength;
    }

    /// <summary>Where it starts, counted in UTF-16 code units as <see cref="string"/> does.</summary>
    public int Start { get; }

    /// <summary>How long it is with the ending that grammar gives the name, in UTF-16 code units: <c>Semerkant'ta</c> is 12.</summary>
    public int Length { get; }

    /// <summary>How long it is without an ending that is written behind the name: 9 of <c>Semerkant'ta</c>. Russian changes the name itself, so that there it is <see cref="Length"/>.</summary>
    public int NameLength { get; }

    /// <summary>The stretch as a range, so that <c>text[mention.Range]</c> is what was found.</summary>
    public Range Range => Start..(Start + Length);

    /// <summary>The entity that is named; where several share the name, the one that the text speaks for most, which is the first of <see cref="Candidates"/>.</summary>
    public Entity Entity => _candidates[0];

    /// <summary>All entities that the name can mean, the likeliest first. At least one.</summary>
    public IReadOnlyList<Entity> Candidates => _candidates;

    /// <summary>Whether several share the name and nothing in the text decides between the first of them.</summary>
    public bool IsAmbiguous { get; }

    /// <summary>How much the name itself says.</summary>
    public MentionStrength Strength { get; }

    /// <summary>The place and the entity.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"{Start}+{Length}: {Entity}";
}
