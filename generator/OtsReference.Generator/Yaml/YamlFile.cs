using Ots.Generator.Collections;
using Ots.Generator.Diagnostics;

namespace Ots.Generator.Yaml;

/// <summary>A YAML file of a data folder: what it says, or why it could not be read.</summary>
/// <param name="Path">The file's path as the compiler was given it.</param>
/// <param name="Folder">The folder under the data folder, which is that of a kind.</param>
/// <param name="Id">The file's name without its extension.</param>
/// <param name="Root">The document, where it could be read.</param>
/// <param name="IsEmpty">Whether the file holds no document.</param>
/// <param name="Problems">What is wrong with it as YAML.</param>
internal sealed record YamlFile(string Path, string Folder, string Id, YamlNode? Root, bool IsEmpty, EquatableArray<Problem> Problems);
