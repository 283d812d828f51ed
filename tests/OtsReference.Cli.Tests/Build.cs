using System.Reflection;

namespace Ots.Cli.Tests;

/// <summary>How the tests were built: what was built is what gets packed and run.</summary>
internal static class Build
{
    public static string Configuration { get; } = Metadata("Configuration");

    public static string Version { get; } = Metadata("Version");

    private static string Metadata(string key) =>
        typeof(Build).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;
}
