using Ots.Generator.Schema;

namespace Ots.Generator.Emit;

/// <summary>
/// Writes what makes an entity of text. The interfaces are implemented implicitly, since ASP.NET Core looks for the public methods; which text stands
/// for which entity is decided in the runtime, once for all of them.
/// </summary>
internal static class ParsingEmitter
{
    private const string Provider = "global::System.IFormatProvider?";

    /// <summary>The attributes that others find the conversions by, but for those that the declaration has already.</summary>
    public static string Attributes(RecordSchema record)
    {
        string json = $"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Ots.Conversion.EntityJsonConverter<{record.TypeName}>))]\n";
        string type = $"[global::System.ComponentModel.TypeConverter(typeof(global::Ots.Conversion.EntityTypeConverter<{record.TypeName}>))]\n";
        return (record.HasJsonConverter ? "" : json) + (record.HasTypeConverter ? "" : type);
    }

    /// <summary>The interfaces.</summary>
    public static string Interfaces(RecordSchema record) => $" : global::System.ISpanParsable<{record.TypeName}>";

    /// <summary>The methods.</summary>
    public static string Methods(RecordSchema record)
    {
        string type = record.TypeName;
        string entity = $"[global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {type}";
        string dataset = $"{Code.Dataset}.Instance";
        return
            $$"""
            /// <summary>The {{record.Name}} that a text stands for in <see cref="global::Ots.OtsDataset.Application"/>: the one with that id, otherwise the only one with that name.</summary>
            /// <param name="s">The text.</param>
            /// <param name="provider">Not looked at: a culture makes no difference.</param>
            /// <returns>The {{record.Name}}.</returns>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
            /// <exception cref="global::System.FormatException">It stands for none, or is a name that several have; the message has the ids that may have been meant.</exception>
            {{Code.GeneratedAttribute}}
            public static {{type}} Parse(string s, {{Provider}} provider = null) => global::Ots.Runtime.EntityText.Parse<{{type}}>(s, {{dataset}});

            /// <inheritdoc cref="Parse(string, {{Provider.TrimEnd('?')}})"/>
            {{Code.GeneratedAttribute}}
            public static {{type}} Parse(global::System.ReadOnlySpan<char> s, {{Provider}} provider = null) => global::Ots.Runtime.EntityText.Parse<{{type}}>(s, {{dataset}});

            /// <summary>The {{record.Name}} that a text stands for in <see cref="global::Ots.OtsDataset.Application"/>: the one with that id, otherwise the only one with that name.</summary>
            /// <param name="s">The text.</param>
            /// <param name="result">The {{record.Name}}, where there is one.</param>
            /// <returns>Whether there is one.</returns>
            {{Code.GeneratedAttribute}}
            public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, {{entity}} result) => global::Ots.Runtime.EntityText.TryParse(s, {{dataset}}, out result);

            /// <inheritdoc cref="TryParse(string, out {{type}})"/>
            /// <param name="s">The text.</param>
            /// <param name="provider">Not looked at: a culture makes no difference.</param>
            /// <param name="result">The {{record.Name}}, where there is one.</param>
            {{Code.GeneratedAttribute}}
            public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, {{Provider}} provider, {{entity}} result) => global::Ots.Runtime.EntityText.TryParse(s, {{dataset}}, out result);

            /// <inheritdoc cref="TryParse(string, out {{type}})"/>
            /// <param name="s">The text.</param>
            /// <param name="provider">Not looked at: a culture makes no difference.</param>
            /// <param name="result">The {{record.Name}}, where there is one.</param>
            {{Code.GeneratedAttribute}}
            public static bool TryParse(global::System.ReadOnlySpan<char> s, {{Provider}} provider, {{entity}} result) => global::Ots.Runtime.EntityText.TryParse(s, {{dataset}}, out result);

            /// <summary>The {{record.Name}} that a text stands for, as <see cref="Parse(string, {{Provider.TrimEnd('?')}})"/> reads it; it lets a test take an entity where its data has an id.</summary>
            /// <param name="text">The text.</param>
            /// <returns>The {{record.Name}}; none where there is no text.</returns>
            /// <exception cref="global::System.FormatException">It stands for none, or is a name that several have.</exception>
            {{Code.GeneratedAttribute}}
            [return: global::System.Diagnostics.CodeAnalysis.NotNullIfNotNull("text")]
            public static explicit operator {{type}}?(string? text) => text is null ? null : Parse(text);
            """;
    }
}
