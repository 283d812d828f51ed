using Ots.Schema;

namespace Ots;

/// <summary>A publication that supports facts of the data set.</summary>
[Kind("sources", "Sources")]
[Citable(nameof(Title), nameof(Url))]
[Summary("{Title}|, {Publisher}|, {Published}")]
public sealed partial class Source : Entity
{
    /// <summary>The title as printed.</summary>
    [Searchable(IsTitle = true)]
    public partial string Title { get; }

    /// <summary>Who published it.</summary>
    public partial string Publisher { get; }

    /// <summary>Who wrote it, where named.</summary>
    public partial string? Author { get; }

    /// <summary>When it was published, where known.</summary>
    public partial PartialDate? Published { get; }

    /// <summary>The BCP 47 tag of its language.</summary>
    public partial string Language { get; }

    /// <summary>Its address.</summary>
    public partial Uri Url { get; }

    /// <summary>The address of an archived copy.</summary>
    public partial Uri? Archived { get; }

    /// <summary>When it was consulted for the data set.</summary>
    public partial DateOnly Consulted { get; }

    /// <inheritdoc/>
    public override string ToString() => Title;
}
