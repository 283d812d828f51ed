namespace Ots;

/// <summary>What has citations: an entity, or an entry nested in one, such as a <see cref="Term"/>.</summary>
public interface ISourced
{
    /// <summary>The sources.</summary>
    IReadOnlyList<Citation> Sources { get; }
}
