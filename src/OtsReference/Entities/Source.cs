namespace Ots;

/// <summary>A publication that supports facts of the data set.</summary>
[Kind("sources", "Sources")]
[Citable(nameof(Title), nameof(Url))]
[Summary("{Title}|, {Publisher}|, {Published}")]
public sealed partial class Source : Entity
{
    /// <summary>The title as printed.</summary>
    [Searchable]
    public string Title { get; }

    /// <summary>Who published it.</summary>
    public string Publisher { get; }

    /// <summary>Who wrote it, where named.</summary>
    public string? Author { get; }

    /// <summary>When it was published, where known.</summary>
    public PartialDate? Published { get; }

    /// <summary>The BCP 47 tag of its language.</summary>
    public string Language { get; }

    /// <summary>Its address.</summary>
    public Uri Url { get; }

    /// <summary>The address of an archived copy.</summary>
    public Uri? Archived { get; }

    /// <summary>When it was consulted for the data set.</summary>
    public DateOnly Consulted { get; }

    /// <inheritdoc/>
    public override string ToString() => Title;
}
