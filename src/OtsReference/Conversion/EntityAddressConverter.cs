using System.Text.Json;
using System.Text.Json.Serialization;
using Ots.Runtime;

namespace Ots.Conversion;

/// <summary>
/// An entity of a kind that is known at run time only, in JSON as its folder and id: <c>summits/samarkand-2022</c>. It is what
/// <see cref="Entity"/> is marked with; the kinds have <see cref="EntityJsonConverter{T}"/>.
/// </summary>
public sealed class EntityAddressConverter : JsonConverter<Entity>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no such address, or there is no such entity in <see cref="OtsDataset.Application"/>.</exception>
    public override Entity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string address = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        int slash = address.IndexOf('/', StringComparison.Ordinal);
        string folder = address[..Math.Max(slash, 0)];
        Catalog catalog = OtsDataset.Application.Catalogs.FirstOrDefault(catalog => catalog.Folder == folder)
            ?? throw new JsonException("An entity of any kind is written as a string, its folder and id, such as 'summits/samarkand-2022'.");
        string id = address[(slash + 1)..];
        return catalog.Get(id) ?? throw new JsonException(EntityText.WhyNot(catalog, id));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue($"{value.Catalog.Folder}/{value.Id}");
    }
}
