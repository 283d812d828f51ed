using Ots.Schema;

namespace Ots;

/// <summary>A fact on which sources disagree: the value that was not preferred, and why.</summary>
public sealed partial class Dispute
{
    /// <summary>The YAML key of the fact, such as <c>start</c>.</summary>
    [NamesFacts]
    public partial string Field { get; }

    /// <summary>The value that was not preferred.</summary>
    public partial string Value { get; }

    /// <summary>Why the value in the data is preferred.</summary>
    public partial string Reason { get; }

    /// <summary>The sources of the value that was not preferred.</summary>
    public partial IReadOnlyList<Source> Sources { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Field}: {Value}";
}
