using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Ots.Samples.MinimalApi;

/// <summary>What OpenAPI says of entities. It does not ask converters what they write, so that an entity would be anything.</summary>
internal static class EntitySchemas
{
    public static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        Type type = context.JsonTypeInfo.Type;
        if (typeof(Entity).IsAssignableFrom(type))
        {
            schema.Type = JsonSchemaType.String;
            schema.Description = type == typeof(Entity) ? "Folder and id of an entity, such as summits/samarkand-2022." : $"The id of a {type.Name}.";
        }

        return Task.CompletedTask;
    }
}
