using Ots.Schema;

namespace Ots;

/// <summary>A name beside the main one, or another spelling of it.</summary>
[Shorthand(nameof(Text))]
public sealed partial class Alias
{
    /// <summary>The name.</summary>
    [Searchable(Language = nameof(Language), WeakIf = nameof(Kind) + "." + nameof(AliasKind.Weak))]
    public partial string Text { get; }

    /// <summary>The BCP 47 tag of the language it is used in, where known.</summary>
    public partial string? Language { get; }

    /// <summary>What sort of name it is.</summary>
    public partial AliasKind? Kind { get; }

    /// <summary>The sources that support this entry in particular.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
