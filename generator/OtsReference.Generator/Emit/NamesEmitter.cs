using Ots.Generator.Lowering;

namespace Ots.Generator.Emit;

/// <summary>Writes how entities are found by their names: the methods of a static class, and the tables they look in.</summary>
internal static class NamesEmitter
{
    private const string NotNullWhen = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]";

    public static void EmitQueries(SourceWriter writer, string type) => writer.Write(
        $$"""
        /// <inheritdoc cref="global::Ots.Catalog{T}.Find(string)"/>
        public static global::Ots.NameMatches<{{type}}> Find(string text) => Data.Instance.Find(text);

        /// <inheritdoc cref="global::Ots.Catalog{T}.TryFind(string, out T)"/>
        public static bool TryFind(string text, {{NotNullWhen}} out {{type}}? entity) => Data.Instance.TryFind(text, out entity);

        /// <inheritdoc cref="global::Ots.Catalog{T}.Suggest(string)"/>
        public static global::System.Collections.Generic.IReadOnlyList<global::Ots.NameSuggestion<{{type}}>> Suggest(string text) => Data.Instance.Suggest(text);

        """);

    /// <summary>The same for a view of the kind that <paramref name="catalog"/> shows all of.</summary>
    public static void EmitViewQueries(SourceWriter writer, string type, string catalog) => writer.Write(
        $$"""

        /// <summary>Those of today that a text names, as <see cref="{{catalog}}.Find"/> does.</summary>
        /// <inheritdoc cref="{{catalog}}.Find"/>
        public static global::Ots.NameMatches<{{type}}> Find(string text) => global::Ots.Runtime.PeriodQuery.Within(All, {{catalog}}.Find(text));

        /// <summary>The one of today that a text names, as <see cref="{{catalog}}.Find"/> does.</summary>
        /// <inheritdoc cref="{{catalog}}.TryFind"/>
        public static bool TryFind(string text, {{NotNullWhen}} out {{type}}? entity) => Find(text).TryGetSingle(out entity);

        /// <summary>Those of today that a text which names nothing may have meant, as <see cref="{{catalog}}.Suggest"/> does.</summary>
        /// <inheritdoc cref="{{catalog}}.Suggest"/>
        public static global::System.Collections.Generic.IReadOnlyList<global::Ots.NameSuggestion<{{type}}>> Suggest(string text) =>
            global::Ots.Runtime.PeriodQuery.Within(All, {{catalog}}.Suggest(text));
        """);

    public static void EmitTables(SourceWriter writer, NameTables tables)
    {
        writer.WriteUtf8($"public override {Code.Span} Names", tables.Names);
        if (tables.Folds.Count > 0)
        {
            writer.Write("");
            writer.WriteUtf8($"public override {Code.Span} Folds", tables.Folds);
        }

        if (tables.Words.Count > 0)
        {
            writer.Write("");
            writer.WriteUtf8($"public override {Code.Span} Words", tables.Words);
        }
    }
}
