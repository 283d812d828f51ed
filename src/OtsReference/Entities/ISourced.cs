namespace Ots;

/// <summary>An entry nested in an entity that has citations of its own, such as a <see cref="Term"/>.</summary>
public interface ISourced
{
    /// <summary>The sources that support the entry in particular.</summary>
    IReadOnlyList<Citation> Sources { get; }
}
