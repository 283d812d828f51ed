using System.Collections;
using System.Reflection;
using System.Runtime.Loader;

namespace Ots.Tests;

/// <summary>The library as a process sees it that has not used it yet: loaded anew, with none of its classes initialized.</summary>
internal sealed class FreshLoad : IDisposable
{
    private readonly AssemblyLoadContext _context = new(null, isCollectible: true);

    public FreshLoad() => Library = _context.LoadFromAssemblyPath(typeof(Entity).Assembly.Location);

    public Assembly Library { get; }

    /// <summary>The public static classes that lead to entities: those with a list of all.</summary>
    public static string[] Catalogs { get; } = [.. typeof(Entity).Assembly.GetExportedTypes().Where(type => type.GetProperty("All") is { GetMethod.IsStatic: true }).Select(type => type.FullName!)];

    /// <summary>Reads every static property of a class.</summary>
    public object?[] Touch(string catalog) =>
        [.. Library.GetType(catalog, throwOnError: true)!.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null))];

    /// <summary>Asks a class of several at a time what is certain on a date.</summary>
    public object[] On(string catalog, DateOnly date) =>
        [.. ((IEnumerable)Library.GetType(catalog, throwOnError: true)!.GetMethod("On")!.Invoke(null, [date, Enum.ToObject(Library.GetType("Ots.Certainty")!, (int)Certainty.Certain)])!).Cast<object>()];

    public void Dispose() => _context.Unload();
}
