using System.Runtime.CompilerServices;

namespace Ots.Generator.Tests;

/// <summary>Where the repository is, found from this source file: the same whichever project compiles it.</summary>
internal static class RepositoryPaths
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../.."));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
