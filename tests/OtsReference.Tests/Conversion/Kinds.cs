using System.Reflection;

namespace Ots.Tests.Conversion;

/// <summary>Every kind of the package, for tests that are generic in it.</summary>
internal static class Kinds
{
    public static IEnumerable<string> Folders => OtsDataset.Packaged.Catalogs.Select(catalog => catalog.Folder);

    /// <summary>Calls a generic static method with a kind's type.</summary>
    public static void Call(Type tests, string method, string folder)
    {
        Catalog catalog = OtsDataset.Packaged.Catalogs.Single(catalog => catalog.Folder == folder);
        MethodInfo generic = tests.GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(catalog.EntityType);
        generic.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [catalog], null);
    }
}
