namespace Ots;

/// <summary>Where a value of an entity comes from. What supports it is another matter: see the entity's sources.</summary>
/// <param name="Layer">The layer: <c>OtsReference</c>, or the name of the assembly whose own data lies over it.</param>
/// <param name="File">The YAML file, such as <c>data/summits/samarkand-2022.yaml</c> in the package or <c>ots/summits/antalya-2030.yaml</c> in a project.</param>
public sealed record DataOrigin(string Layer, string File)
{
    /// <summary>The layer and the file.</summary>
    /// <returns>Such as <c>OtsReference: data/summits/samarkand-2022.yaml</c>.</returns>
    public override string ToString() => $"{Layer}: {File}";
}
