using Ots.Generator.Collections;

namespace Ots.Generator.Lowering;

/// <summary>All that the source of the project's data set says.</summary>
/// <param name="Name">What the layer is called: the assembly's name.</param>
/// <param name="Kinds">Each kind's record with its static class; nothing in place of that where the kind is the package's as it is.</param>
/// <param name="IsApplication">Whether the project is an executable, so that what parses text sees its data.</param>
/// <param name="IsLayer">Whether the data lies over a package's.</param>
internal sealed record DatasetModel(string Name, EquatableArray<DatasetKind> Kinds, bool IsApplication, bool IsLayer);

/// <summary>A kind of a data set.</summary>
internal sealed record DatasetKind(string Record, string? Catalog);
