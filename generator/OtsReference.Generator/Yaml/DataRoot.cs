namespace Ots.Generator.Yaml;

/// <summary>The folder that a project's YAML files lie in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Project">The project's own folder, with a separator at its end: empty where paths are from there, <see langword="null"/> where it is not known.</param>
internal readonly record struct DataRoot(string Name, string? Project = null);
