namespace Ots;

/// <summary>Something that a summit decided.</summary>
public sealed partial class Decision
{
    /// <summary>What sort of decision it is.</summary>
    public partial DecisionKind Kind { get; }

    /// <summary>What was decided.</summary>
    public partial LocalizedText Text { get; }

    /// <summary>The sources that support this entry in particular.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();
}
