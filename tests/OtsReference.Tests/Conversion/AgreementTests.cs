using System.ComponentModel;
using System.Text.Json;

namespace Ots.Tests.Conversion;

/// <summary>All ways of .NET from text to an entity and back give the same, for every entity of every kind.</summary>
public sealed class AgreementTests
{
    public static TheoryData<string> Folders => [.. Kinds.Folders];

    [Theory]
    [MemberData(nameof(Folders))]
    public void An_id_is_its_entity(string folder) => Kinds.Call(typeof(AgreementTests), nameof(IdsAgree), folder);

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_name_is_its_entity_where_no_other_has_it(string folder) => Kinds.Call(typeof(AgreementTests), nameof(NamesAgree), folder);

    [Theory]
    [MemberData(nameof(Folders))]
    public void What_stands_for_nothing_is_refused(string folder) => Kinds.Call(typeof(AgreementTests), nameof(GarbageIsRefused), folder);

    [Theory]
    [MemberData(nameof(Folders))]
    public void Nothing_is_not_a_text(string folder) => Kinds.Call(typeof(AgreementTests), nameof(NullIsRefused), folder);

    private static void IdsAgree<T>(Catalog<T> catalog)
        where T : Entity, ISpanParsable<T>
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
        Assert.NotEmpty(catalog.All);
        foreach (T entity in catalog.All)
        {
            Assert.Same(entity, Ways.Agreed<T>(entity.Id));
            Assert.Equal(entity.Id, converter.ConvertToInvariantString(entity));
            Assert.Equal($"\"{entity.Id}\"", JsonSerializer.Serialize(entity));
            Assert.Equal($"{{\"{entity.Id}\":1}}", JsonSerializer.Serialize(new Dictionary<T, int> { [entity] = 1 }));
        }
    }

    private static void NamesAgree<T>(Catalog<T> catalog)
        where T : Entity, ISpanParsable<T>
    {
        foreach (T entity in catalog.All.Take(25))
        {
            string name = entity.ToString();
            T? expected = catalog.TryGet(name, out T? one) ? one : catalog.TryFind(name, out one) ? one : null;

            Assert.Same(expected, Ways.Agreed<T>(name));
            Assert.Same(expected, Ways.Agreed<T>(name.ToUpperInvariant()));
        }
    }

    private static void GarbageIsRefused<T>(Catalog<T> catalog)
        where T : Entity, ISpanParsable<T>
    {
        string id = catalog.All[0].Id;
        foreach (string text in (string[])["", " ", "\0", "-", "no-such-thing", "\uFEFF", id + "/x", id + id, new string('a', 10_000_000)])
        {
            Assert.Null(Ways.Agreed<T>(text));
        }

        // No text of JSON can hold it.
        Assert.False(Ways.TryParse<T>("\uD800", out _));
        Assert.Throws<FormatException>(() => Ways.Parse<T>("\uD800"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("\"\\uD800\""));
    }

    private static void NullIsRefused<T>(Catalog<T> catalog)
        where T : Entity, ISpanParsable<T>
    {
        Assert.Throws<ArgumentNullException>(() => Ways.Parse<T>(null!));
        Assert.False(Ways.TryParse<T>(null, out T? none));
        Assert.Null(none);
        Assert.Null(JsonSerializer.Deserialize<T>("null"));
        Assert.Equal("null", JsonSerializer.Serialize<T>(null!));
        Assert.False(TypeDescriptor.GetConverter(typeof(T)).IsValid(catalog.All[0].Id + "?!x"));
        Assert.True(TypeDescriptor.GetConverter(typeof(T)).IsValid(catalog.All[0].Id));
    }
}
