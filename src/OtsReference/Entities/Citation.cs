using Ots.Schema;

namespace Ots;

/// <summary>That a source says something: which facts of an entity it supports.</summary>
[Shorthand(nameof(Source))]
public sealed partial class Citation
{
    /// <summary>The source.</summary>
    [Cites]
    public partial Source Source { get; }

    /// <summary>The YAML keys of the facts that the source supports, such as <c>start</c>, <c>name.tr</c> or <c>terms.start</c>, counted from where the citation stands; a key covers all below it. None where the source speaks of the whole.</summary>
    [NamesFacts]
    public partial IReadOnlyList<string> Supports { get; }

    /// <summary>What to know when reading the source.</summary>
    public partial string? Note { get; }

    /// <summary>Whether the source supports a fact: whether a key of <see cref="Supports"/> is the fact's own or one above it.</summary>
    /// <param name="key">The fact's YAML key, such as <c>terms.start</c>, counted from where the citation stands.</param>
    /// <returns>Whether it does; no where the source speaks of the whole.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public bool Covers(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Supports.Any(supported => key.StartsWith(supported, StringComparison.Ordinal) && (key.Length == supported.Length || key[supported.Length] == '.'));
    }

    /// <inheritdoc/>
    public override string ToString() => Source.ToString();
}
