namespace Ots.Generator;

/// <summary>The steps of the pipeline, as tests know them.</summary>
internal static class StepNames
{
    /// <summary>The records of the compilation.</summary>
    public const string Schema = "Schema";

    /// <summary>The package's entities.</summary>
    public const string Layer = "Layer";

    /// <summary>A file as YAML.</summary>
    public const string Yaml = "Yaml";

    /// <summary>A file as an entity.</summary>
    public const string Bound = "Bound";

    /// <summary>All files together.</summary>
    public const string Linked = "Linked";

    /// <summary>All that the source of a kind says.</summary>
    public const string Kind = "Kind";
}
