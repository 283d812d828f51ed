namespace Ots;

/// <summary>What rests on sources: every entity but the sources themselves.</summary>
public interface ICited
{
    /// <summary>The sources.</summary>
    IReadOnlyList<Citation> Sources { get; }

    /// <summary>Where sources disagree.</summary>
    IReadOnlyList<Dispute> Disputes { get; }
}
