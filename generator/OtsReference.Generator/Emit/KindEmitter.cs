using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Lowering;
using Ots.Generator.Schema;

namespace Ots.Generator.Emit;

/// <summary>Writes a kind's static class, its views, and the data as text.</summary>
internal static class KindEmitter
{
    public static SourceText Emit(KindModel model)
    {
        KindSchema kind = model.Schema;
        SourceWriter writer = new() { EncodesAtRunTime = model.EncodesAtRunTime };
        writer.Write(
            $$"""
            {{(model.Home.IsLayer ? Code.HidesPackage : "")}}{{Code.FileNamespace(model.Home.Namespace)}}
            /// <summary>Every <see cref="{{kind.Record.TypeName}}"/> of the data set. Read on first use, once; any thread may ask.</summary>
            {{Code.GeneratedAttribute}}
            {{Code.Embedded(model.Home)}}{{model.Home.Accessibility}} static partial class {{kind.Catalog}}
            {
            """);
        using (writer.Indent())
        {
            EmitMembers(writer, model);
            IdsEmitter.Emit(writer, model);
            EmitQueries(writer, kind);
            EmitData(writer, model);
        }

        writer.Write("}");
        foreach (ViewSchema view in kind.Views)
        {
            ViewEmitter.Emit(writer, model, view);
        }

        return writer.ToSourceText();
    }

    /// <summary>The lines of a member's documentation: as many sources as a tooltip can show.</summary>
    public static string Documentation(EntityModel entity)
    {
        const int Shown = 3;
        string summary = $"/// <summary>{Code.Doc(entity.Summary)}.</summary>";
        if (entity.Links.Count == 0)
        {
            return summary;
        }

        string links = string.Join("; ", entity.Links.Take(Shown).Select(link => $"<see href=\"{Code.Doc(link.Address)}\">{Code.Doc(link.Title)}</see>"));
        string more = entity.Links.Count > Shown ? $"; and {entity.Links.Count - Shown} more" : "";
        return $"{summary}\n/// <remarks>{(entity.Links.Count == 1 ? "Source" : "Sources")}: {links}{more}.</remarks>";
    }

    private static void EmitMembers(SourceWriter writer, KindModel model)
    {
        string type = model.Schema.Record.TypeName;
        int index = 0;
        foreach (EntityModel entity in model.Entities)
        {
            // The package's own are read faster; a project compiles hundreds of these with every build, and each word of them costs.
            if (model.Home.IsLayer)
            {
                writer.Write(
                    $$"""
                    {{Documentation(entity)}}
                    public static {{type}} {{entity.Identifier}} => Data.Instance.Member({{index++}}, "{{entity.Id}}");

                    """);
                continue;
            }

            writer.Write(
                $$"""
                {{Documentation(entity)}}
                public static {{type}} {{entity.Identifier}} { {{Code.InlineAttribute}} get => s_{{entity.Identifier}} ?? Data.Instance.Load("{{entity.Id}}"u8, ref s_{{entity.Identifier}}); }
                private static {{type}}? s_{{entity.Identifier}};

                """);
        }
    }

    private static void EmitQueries(SourceWriter writer, KindSchema kind)
    {
        string type = kind.Record.TypeName;
        writer.Write(
            $$"""
            /// <summary>All of them{{(kind.OrderBy is null ? ", by id" : $", by <see cref=\"{type}.{kind.OrderBy}\"/> and then by id")}}.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<{{type}}> All => Data.Instance.All;

            /// <inheritdoc cref="global::Ots.Catalog{T}.TryGet(string, out T)"/>
            public static bool TryGet(string id, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{type}}? entity) => Data.Instance.TryGet(id, out entity);

            """);
        NamesEmitter.EmitQueries(writer, type);
        foreach (PropertySchema key in kind.Record.Properties.Where(property => property.IsUnique))
        {
            KeyEmitter.Emit(writer, type, key, "The one", $"There is no {kind.Record.Name} with", $"Data.Instance.TryGet(Data.By{key.Name}, key, out entity)");
            writer.Write("");
        }

        if (kind.Record.IsPeriod)
        {
            PeriodEmitter.Emit(writer, kind);
        }
    }

    private static void EmitData(SourceWriter writer, KindModel model)
    {
        KindSchema kind = model.Schema;
        string type = kind.Record.TypeName;
        writer.Write(
            $$"""
            internal static global::Ots.Catalog<{{type}}> Catalog => Data.Instance;
            {{string.Concat(kind.Views.Select(view => $"internal static global::System.Collections.Generic.IReadOnlyList<{type}> {view.Catalog} => Data.Instance.Listed(Data.{view.Catalog}Ids);\n"))}}
            private sealed class Data : global::Ots.Catalog<{{type}}>
            {
                internal static readonly Data Instance = new();

                private Data() : base({{model.Entities.Count}}) { }

                public override global::Ots.OtsDataset Dataset => {{Code.Dataset}}.Instance;

                public override string Folder => {{Code.Literal(kind.Folder)}};

                protected override {{type}} Create(int position) => new(this, position);

                // Hot reload cannot change a constant: where the data changes it starts the program anew, and no entity keeps a place in a text that is gone.
                private const ulong Fingerprint = {{Fingerprint(model)}};

            """);
        using (writer.Indent())
        {
            writer.WriteUtf8($"public override {Code.Span} Rows", [.. model.Entities.SelectMany(entity => entity.Row.TrimEnd('\n').Split('\n'))]);
            writer.Write("");
            NamesEmitter.EmitTables(writer, model.Names);
            if (model.NameFields.Count > 0)
            {
                writer.Write("");
                writer.WriteUtf8($"public override {Code.Span} NameFields", model.NameFields);
            }

            if (model.Order.Count > 0)
            {
                writer.Write("");
                writer.WriteUtf8($"protected override {Code.Span} Order", model.Order);
            }

            foreach (TableModel table in model.Keys.Concat(model.Views))
            {
                writer.Write("");
                writer.WriteUtf8($"internal static {Code.Span} {table.Name}", table.Lines);
            }
        }

        writer.Write("}");
    }

    // FNV-1a, by the bits of each character.
    private static string Fingerprint(KindModel model)
    {
        ulong hash = 14695981039346656037;
        foreach (EntityModel entity in model.Entities)
        {
            foreach (char c in entity.Row)
            {
                hash = unchecked((hash ^ c) * 1099511628211);
            }
        }

        return $"0x{hash.ToString("X16", CultureInfo.InvariantCulture)}";
    }
}
