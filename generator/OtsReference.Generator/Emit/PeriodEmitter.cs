using Ots.Generator.Schema;

namespace Ots.Generator.Emit;

/// <summary>Writes the methods that answer for a date: of kinds that are periods, and of views, whose entities have some.</summary>
internal static class PeriodEmitter
{
    private const string Day = "global::System.DateOnly";
    private const string Query = "global::Ots.Runtime.PeriodQuery";
    private const string Certainty = "global::Ots.Certainty";

    /// <summary>Writes <c>On</c> and <c>Between</c> of a kind that is a period.</summary>
    public static void Emit(SourceWriter writer, KindSchema kind)
    {
        string type = kind.Record.TypeName;
        string list = List(kind);
        string answer = kind.IsSuccession ? $"{type}?" : list;
        string index = $"(s_periods ??= {Query}.Index(All))";
        writer.Write(
            $$"""
            /// <summary>{{(kind.IsSuccession ? "The one that runs" : "Those that run")}} on a date.</summary>
            /// <param name="date">The date: a period includes its start and excludes its end.</param>
            /// <param name="atLeast">How sure it has to be: certain, or possible too.</param>
            /// <returns>{{(kind.IsSuccession ? "The one, or <see langword=\"null\"/> where the data has none." : "Those, in the order of <see cref=\"All\"/>.")}}</returns>
            public static {{answer}} On({{Day}} date, {{Certainty}} atLeast = {{Certainty}}.Certain) =>
                {{index}}.{{(kind.IsSuccession ? "First" : "On")}}(date, atLeast);
            {{Field(type)}}

            /// <summary>Those that run at any time of a range.</summary>
            {{Range}}
            /// <returns>Those, in the order of <see cref="All"/>.</returns>
            public static {{list}} Between({{Day}} start, {{Day}} end, {{Certainty}} atLeast = {{Certainty}}.Certain) =>
                {{index}}.Between(start, end, atLeast);

            """);
    }

    /// <summary>Writes <c>On</c>, <c>Between</c> and <c>Includes</c> of a view.</summary>
    public static void Emit(SourceWriter writer, KindSchema kind, ViewSchema view)
    {
        string list = List(kind);
        string periods = $"static entity => entity.{view.Periods}, static period => period.{view.Property} == {view.ValueType}.{view.Value}";
        string index = $"(s_periods ??= {Query}.Index({kind.Catalog}.All, {periods}))";
        writer.Write(
            $$"""
            /// <summary>Those whose {{view.Property}} was {{view.Value}} on a date.</summary>
            /// <param name="date">The date: a period includes its start and excludes its end.</param>
            /// <param name="atLeast">How sure it has to be: certain, or possible too.</param>
            /// <returns>Those, in the order of <see cref="{{kind.Catalog}}.All"/>.</returns>
            public static {{list}} On({{Day}} date, {{Certainty}} atLeast = {{Certainty}}.Certain) =>
                {{index}}.On(date, atLeast);
            {{Field(kind.Record.TypeName)}}

            /// <summary>Those whose {{view.Property}} was {{view.Value}} at any time of a range.</summary>
            {{Range}}
            /// <returns>Those, in the order of <see cref="{{kind.Catalog}}.All"/>.</returns>
            public static {{list}} Between({{Day}} start, {{Day}} end, {{Certainty}} atLeast = {{Certainty}}.Certain) =>
                {{index}}.Between(start, end, atLeast);

            /// <summary>Whether the {{view.Property}} of one was {{view.Value}} on a date.</summary>
            /// <param name="entity">The one.</param>
            /// <param name="date">The date: a period includes its start and excludes its end.</param>
            /// <returns>How sure it is: certain, possible or no.</returns>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="entity"/> is <see langword="null"/>.</exception>
            public static {{Certainty}} Includes({{kind.Record.TypeName}} entity, {{Day}} date) =>
                {{Query}}.Has(entity, {{periods}}, date);

            """);
    }

    private const string Range =
        """
        /// <param name="start">The first day of the range.</param>
        /// <param name="end">The first day after the range; where it is not after the start, the range has no day and the answer is empty.</param>
        /// <param name="atLeast">How sure it has to be: certain, or possible too.</param>
        """;

    private static string Field(string type) => $"private static global::Ots.Runtime.PeriodIndex<{type}>? s_periods;";

    private static string List(KindSchema kind) => $"global::System.Collections.Generic.IReadOnlyList<{kind.Record.TypeName}>";
}
