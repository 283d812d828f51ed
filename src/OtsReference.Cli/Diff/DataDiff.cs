namespace Ots.Cli.Diff;

/// <summary>What changed from one version of the data to another.</summary>
/// <param name="Old">The older version.</param>
/// <param name="New">The newer version.</param>
/// <param name="Changes">What the data says otherwise, by entity.</param>
/// <param name="Sources">For each way in which the evidence changed, the entities where it did: an entity as often as it did.</param>
internal sealed record DataDiff(
    DataVersion Old, DataVersion New, IReadOnlyList<Change> Changes, IReadOnlyDictionary<SourceChange, IReadOnlyList<string>> Sources)
{
    /// <summary>The step that the policy in CHANGELOG.md asks for at least.</summary>
    public VersionStep Step =>
        Changes.Any(change => change.Section == Section.Removals) ? VersionStep.Major
        : Changes.Count > 0 ? VersionStep.Minor
        : Sources.Count > 0 ? VersionStep.Patch
        : VersionStep.None;
}

/// <summary>A fact that changed.</summary>
/// <param name="Section">Why it did.</param>
/// <param name="Entity">The address of the entity.</param>
/// <param name="Path">The path of the fact, such as <c>terms[secretary-general 2022-11-11].end</c>; empty for the entity as a whole.</param>
/// <param name="Old">What was said, or <see langword="null"/>.</param>
/// <param name="New">What is said now, or <see langword="null"/>.</param>
/// <param name="Sources">The ids of the sources that support a corrected value.</param>
internal sealed record Change(Section Section, string Entity, string Path, DataNode? Old, DataNode? New, IReadOnlyList<string> Sources);

/// <summary>Why a fact changed.</summary>
internal enum Section
{
    /// <summary>It happened after the time that the older version covers.</summary>
    Events,

    /// <summary>It was not known, or not said.</summary>
    Additions,

    /// <summary>What was said is not right.</summary>
    Corrections,

    /// <summary>The entity is gone.</summary>
    Removals,
}

/// <summary>How the evidence changed, under facts that stay as they are.</summary>
internal enum SourceChange
{
    Citations,
    Notes,
    Disputes,
    ConfirmedUntil,
    NewSources,
    ChangedSources,
    NewReleases,
}

/// <summary>A part of a version number.</summary>
internal enum VersionStep
{
    None,
    Patch,
    Minor,
    Major,
}
