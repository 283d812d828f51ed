using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit.Sdk;
using Xunit.v3;

namespace Ots.Package.Tests;

/// <summary>A test that takes long: it runs on a build server, where the variable <c>CI</c> is <c>true</c>, and is skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SlowFactAttribute : FactAttribute
{
    public SlowFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber) => Skip = Slow.Reason;
}

/// <summary>A case of a theory that takes long, as a <see cref="SlowFactAttribute"/> does.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class SlowDataAttribute(params object?[] data) : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([new TheoryDataRow(data) { Skip = Slow.Reason }]);

    public override bool SupportsDiscoveryEnumeration() => true;
}

internal static class Slow
{
    public static string? Reason { get; } = Environment.GetEnvironmentVariable("CI") == "true" ? null : "Takes long: set CI=true to run it.";
}
