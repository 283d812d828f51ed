namespace Ots.Cli.Diff;

/// <summary>The data of one version.</summary>
/// <param name="Entities">What each entity says, under its address such as <c>summits/samarkand-2022</c>.</param>
internal sealed record DataVersion(IReadOnlyDictionary<string, DataNode.Map> Entities)
{
    /// <summary>What the data says of its own version, or <see langword="null"/>.</summary>
    public DataNode.Map? Release { get; } = Entities
        .Where(entity => entity.Key.StartsWith("releases/", StringComparison.Ordinal))
        .Select(entity => entity.Value)
        .MaxBy(release => release.Text("as-of"), StringComparer.Ordinal);

    /// <summary>The day up to which it covers what happened, or <see langword="null"/> where it does not say.</summary>
    public DateOnly? VerifiedThrough => PartialDate.TryParse(Release?.Text("verified-through"), out PartialDate date) ? date.Latest : null;
}
