using Ots.Generator.Lowering;
using Ots.Generator.Schema;

namespace Ots.Generator.Emit;

/// <summary>Writes a static class that shows some of a kind's entities, the same instances.</summary>
internal static class ViewEmitter
{
    public static void Emit(SourceWriter writer, KindModel model, ViewSchema view)
    {
        KindSchema kind = model.Schema;
        string type = kind.Record.TypeName;
        string list = $"global::System.Collections.Generic.IReadOnlyList<{type}>";
        HashSet<string> ids = [.. model.Views.First(table => table.Name == view.Catalog + "Ids").Lines];
        writer.Write(
            $$"""

            /// <summary>Those of <see cref="{{kind.Catalog}}"/> whose {{view.Property}} is {{view.Value}} today; <see cref="On"/> answers for another date.</summary>
            {{Code.GeneratedAttribute}}
            {{Code.Embedded(model.Home)}}{{model.Home.Accessibility}} static partial class {{view.Catalog}}
            {
            """);
        using (writer.Indent())
        {
            foreach (EntityModel entity in model.Entities.Where(entity => ids.Contains(entity.Id)))
            {
                writer.Write(
                    $$"""
                    {{KindEmitter.Documentation(entity)}}
                    public static {{type}} {{entity.Identifier}} => {{kind.Catalog}}.{{entity.Identifier}};

                    """);
            }

            writer.Write(
                $$"""
                /// <summary>All of them{{(kind.OrderBy is null ? ", by id" : $", by <see cref=\"{type}.{kind.OrderBy}\"/> and then by id")}}.</summary>
                public static {{list}} All => s_all ??= {{kind.Catalog}}.{{view.Catalog}};
                private static {{list}}? s_all;

                """);
            PeriodEmitter.Emit(writer, kind, view);
            writer.Write(
                $$"""
                /// <summary>The one of today with an id.</summary>
                /// <param name="id">The id, compared letter by letter.</param>
                /// <param name="entity">The entity, where there is one.</param>
                /// <returns>Whether there is one.</returns>
                /// <exception cref="global::System.ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
                public static bool TryGet(string id, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{type}}? entity) =>
                    global::Ots.Runtime.PeriodQuery.Within(All, {{kind.Catalog}}.TryGet(id, out entity), ref entity);
                """);
            NamesEmitter.EmitViewQueries(writer, type, kind.Catalog);
            foreach (PropertySchema key in kind.Record.Properties.Where(property => property.IsUnique))
            {
                writer.Write("");
                KeyEmitter.Emit(
                    writer, type, key, "The one of today", "None of these has",
                    $"global::Ots.Runtime.PeriodQuery.Within(All, {kind.Catalog}.TryGetBy{key.Name}(key, out entity), ref entity)");
            }
        }

        writer.Write("}");
    }
}
