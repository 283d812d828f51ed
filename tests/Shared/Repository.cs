using System.Runtime.CompilerServices;

namespace Ots.Tests.Shared;

/// <summary>Where the sources are that the tests were built from.</summary>
internal static class Repository
{
    private static readonly string s_root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    public static string PathOf(params string[] parts) => Path.Combine([s_root, .. parts]);

    private static string Here([CallerFilePath] string path = "") => path;
}
