using System.Runtime.CompilerServices;
using VerifyTests;

namespace Ots.Generator.Tests;

/// <summary>Sets Verify itself up to read the stand-in's snapshots. Compiled only with UseVerify=true.</summary>
internal static class UseVerify
{
    [ModuleInitializer]
    internal static void Initialize()
    {
        VerifySourceGenerators.Initialize();
        DerivePathInfo((file, _, type, method) =>
            new PathInfo(Path.Combine(Path.GetDirectoryName(file)!, "Snapshots"), type.NameWithParent(), method.Name));
    }
}
