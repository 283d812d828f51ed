using System.Runtime.CompilerServices;

namespace Ots.Package.Tests;

/// <summary>Where the sources are: the tests pack what ships.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static string Consumers => Path.Combine(Root, "tests", "Consumers");

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
