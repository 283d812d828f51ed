using Ots.Generator.Collections;
using Ots.Generator.Diagnostics;

namespace Ots.Generator.Binding;

/// <summary>A file as an entity of its kind, over what the package says of the same id.</summary>
/// <param name="KindType">The full C# name of the kind's record.</param>
/// <param name="Id">The entity's id.</param>
/// <param name="Path">The file's path.</param>
/// <param name="Record">What the file says, as far as it fits; a file that cannot be read says nothing, but its id stands, so that nobody else is blamed for it.</param>
internal sealed record BoundEntity(string KindType, string Id, string Path, BoundRecord Record)
{
    /// <summary>The keys that the file states, such as <c>theme</c> and <c>name.tr</c>, where others are the package's.</summary>
    public EquatableArray<string>? Stated { get; init; }

    /// <summary>What a packaged entity is found by, as the package has worked it out.</summary>
    public string? Forms { get; init; }

    /// <summary>Whether the file takes the package's entity away.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>Whether all of it is the package's.</summary>
    public bool IsPackaged => Record.Range.IsPackaged;
}

/// <summary>What came of one file: its entity, where its path names one, and what is wrong with it.</summary>
internal sealed record BoundFile(BoundEntity? Entity, EquatableArray<Problem> Problems);
