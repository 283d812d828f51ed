using System.Text.Json;
using System.Text.Json.Serialization;
using Ots.Runtime;

namespace Ots.Conversion;

/// <summary>
/// Entities of every kind in JSON as whole objects: <c>folder</c> and <c>id</c>, then the keys of their YAML, with references as ids. Add it to
/// <see cref="JsonSerializerOptions.Converters"/>, or mark a property with it; without it an entity is its id.
/// </summary>
/// <remarks>
/// Reading takes such an object, of which it looks at <c>folder</c> and <c>id</c> alone, or what <c>Parse</c> takes; the answer is the data set's own
/// instance, whatever else the object says. It uses no reflection.
/// </remarks>
/// <param name="dataset">The data set to read from, whose kinds are converted.</param>
public sealed class EntityObjectConverter(OtsDataset dataset) : JsonConverterFactory
{
    /// <summary>A converter that reads from <see cref="OtsDataset.Application"/>.</summary>
    public EntityObjectConverter()
        : this(OtsDataset.Application)
    {
    }

    /// <summary>Whether a type is that of a kind of the data set, or of all kinds.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>Whether it is.</returns>
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(Entity) || dataset.CatalogWith(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(Entity) ? new EntityObjectConverter<Entity>(dataset) : dataset.CatalogWith(typeToConvert)?.CreateObjectConverter();
}

/// <summary>Entities of a kind, or of all kinds, as whole objects.</summary>
internal sealed class EntityObjectConverter<T>(OtsDataset dataset) : JsonConverter<T>
    where T : Entity
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        (string? folder, string? text) = reader.TokenType switch
        {
            JsonTokenType.String => (null, reader.GetString()),
            JsonTokenType.StartObject => ReadAddress(ref reader),
            _ => throw new JsonException("An entity is written as an object with 'folder' and 'id', or as a string, its id."),
        };
        Catalog? catalog = typeof(T) == typeof(Entity) ? dataset.Catalogs.FirstOrDefault(catalog => catalog.Folder == folder) : dataset.CatalogWith(typeof(T));
        if (catalog is null || text is null || (folder is not null && folder != catalog.Folder))
        {
            throw new JsonException(text is null ? "The object has no 'id'." : $"The object is of the folder '{folder}', where a {typeof(T).Name} is expected.");
        }

        return EntityText.TryFind(catalog, text, out T? entity) ? entity : throw new JsonException(EntityText.WhyNot(catalog, text));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("folder", value.Catalog.Folder);
        writer.WriteString("id", value.Id);
        value.__row.WriteFields(writer, value.Fields, section: 0);
        writer.WriteEndObject();
    }

    private static (string? Folder, string? Id) ReadAddress(ref Utf8JsonReader reader)
    {
        string? folder = null;
        string? id = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isFolder = reader.ValueTextEquals("folder");
            bool isId = reader.ValueTextEquals("id");
            reader.Read();
            if ((isFolder || isId) && reader.TokenType != JsonTokenType.String)
            {
                throw new JsonException("The 'folder' and the 'id' of an entity are strings.");
            }

            folder = isFolder ? reader.GetString() : folder;
            id = isId ? reader.GetString() : id;
            reader.Skip();
        }

        return (folder, id);
    }
}
