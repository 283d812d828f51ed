namespace Ots;

/// <summary>What sort of paper a <see cref="Document"/> is.</summary>
public enum DocumentKind
{
    /// <summary>A treaty between states.</summary>
    Treaty,

    /// <summary>A declaration.</summary>
    Declaration,

    /// <summary>A strategy, a programme or a vision.</summary>
    Strategy,

    /// <summary>A charter.</summary>
    Charter,

    /// <summary>An agreement that is no treaty of its own.</summary>
    Agreement,

    /// <summary>A decision.</summary>
    Decision,

    /// <summary>A protocol.</summary>
    Protocol,

    /// <summary>A statement.</summary>
    Statement,
}
