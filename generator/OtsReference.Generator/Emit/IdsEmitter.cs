using Ots.Generator.Lowering;

namespace Ots.Generator.Emit;

/// <summary>Writes the ids of a kind's entities as constants, for attributes and <c>switch</c>.</summary>
internal static class IdsEmitter
{
    /// <summary>The name of the class, which no entity's member can have.</summary>
    public const string ClassName = "Ids";

    public static void Emit(SourceWriter writer, KindModel model)
    {
        writer.Write(
            $$"""
            /// <summary>The ids of <see cref="All"/>, for attributes and <see langword="switch"/>.</summary>
            public static class {{ClassName}}
            {
            """);
        using (writer.Indent())
        {
            foreach (EntityModel entity in model.Entities)
            {
                // A project compiles those of its layer with every build, so that they go without what nobody has to be told twice.
                if (!model.Home.IsLayer || model.Home.IsPublic)
                {
                    writer.Write($"/// <inheritdoc cref=\"{model.Schema.Catalog}.{entity.Identifier}\"/>");
                }

                writer.Write($"public const string {entity.Identifier} = \"{entity.Id}\";");
            }
        }

        writer.Write("}");
        writer.Write("");
    }
}
