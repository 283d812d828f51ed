using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ots.Tests.Conversion;

/// <summary>The ways in which .NET makes an entity of text; each answers the entity, or nothing where it refuses.</summary>
internal static class Ways
{
    public static (string Name, Func<string, T?> Read)[] Of<T>()
        where T : Entity, ISpanParsable<T> =>
    [
        ("Parse", text => Unless<FormatException, T>(() => Parse<T>(text))),
        ("Parse span", text => Unless<FormatException, T>(() => T.Parse(text.AsSpan(), null))),
        ("TryParse", text => TryParse<T>(text, out T? entity) ? entity : null),
        ("TryParse span", text => T.TryParse(text.AsSpan(), null, out T? entity) ? entity : null),
        ("TypeConverter", text => Unless<FormatException, T>(() => (T?)TypeDescriptor.GetConverter(typeof(T)).ConvertFromInvariantString(text))),
        ("TypeConverter of a culture", text => Unless<FormatException, T>(() => (T?)TypeDescriptor.GetConverter(typeof(T)).ConvertFromString(text))),
        ("JSON", text => Unless<JsonException, T>(() => JsonSerializer.Deserialize<T>(Json(text)))),
        ("JSON key", text => Unless<JsonException, T>(() => JsonSerializer.Deserialize<Dictionary<T, int>>($"{{{Json(text)}:1}}")!.Keys.Single())),
    ];

    /// <summary>The one answer of all ways.</summary>
    public static T? Agreed<T>(string text)
        where T : Entity, ISpanParsable<T>
    {
        (string Name, Func<string, T?> Read)[] ways = Of<T>();
        T? answer = ways[0].Read(text);
        Assert.All(ways, way => Assert.Same(answer, way.Read(text)));
        return answer;
    }

    // Where spans are known of, a call with a string takes their method.
    public static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    public static bool TryParse<T>(string? text, [MaybeNullWhen(false)] out T entity)
        where T : IParsable<T> => T.TryParse(text, null, out entity);

    private static string Json(string text) => JsonSerializer.Serialize(text);

    private static T? Unless<TException, T>(Func<T?> read)
        where TException : Exception
        where T : class
    {
        try
        {
            return read();
        }
        catch (TException)
        {
            return null;
        }
    }
}
