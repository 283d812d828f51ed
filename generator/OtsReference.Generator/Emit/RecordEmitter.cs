using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Schema;

namespace Ots.Generator.Emit;

/// <summary>
/// Writes the other part of a record's class: each property reads its value from the record's row when it is first asked for,
/// and keeps it. Two threads may both read; they read the same.
/// </summary>
internal static class RecordEmitter
{
    private const string List = "global::System.Collections.Generic.IReadOnlyList";

    public static SourceText Emit(RecordSchema record, bool isEntity, DataSchema schema)
    {
        SourceWriter writer = new();
        writer.Write(
            $$"""
            {{Code.FileNamespace(record.Namespace)}}
            {{(isEntity ? ParsingEmitter.Attributes(record) : "")}}partial class {{Code.Name(record.Name)}}{{(isEntity ? ParsingEmitter.Interfaces(record) : "")}}
            {
            """);
        using (writer.Indent())
        {
            writer.Write(isEntity ? EntityConstructor(record) : NestedConstructor(record));
            foreach (PropertySchema property in record.Properties)
            {
                writer.Write("");
                writer.Write("[global::Ots.Runtime.Compiled]");
                writer.Write(property.IsOwner
                    ? $"public partial {property.TypeName} {Code.Name(property.Name)} => ({property.TypeName})__row.Owner;"
                    : Implementation(property, schema));
            }

            if (isEntity)
            {
                writer.Write("");
                writer.Write(ParsingEmitter.Methods(record));
                writer.Write("");
                FieldsEmitter.Emit(writer, record, schema);
            }
        }

        writer.Write("}");
        return writer.ToSourceText();
    }

    private static string EntityConstructor(RecordSchema record) =>
        $$"""
        /// <summary>For generated code alone.</summary>
        /// <param name="catalog">The catalog that the entity is in.</param>
        /// <param name="position">Where its row starts.</param>
        {{Code.GeneratedAttribute}}
        {{Code.HiddenAttribute}}
        public {{Code.Name(record.Name)}}(global::Ots.Catalog catalog, int position) : base(catalog, position) { }
        """;

    private static string NestedConstructor(RecordSchema record) =>
        $$"""
        private readonly global::Ots.Runtime.Row __row;

        /// <summary>For generated code alone.</summary>
        /// <param name="row">Where the record is read from.</param>
        {{Code.GeneratedAttribute}}
        {{Code.HiddenAttribute}}
        public {{Code.Name(record.Name)}}(global::Ots.Runtime.Row row) => __row = row;
        """;

    private static string Implementation(PropertySchema property, DataSchema schema)
    {
        string key = $"\"{property.Key}\"u8";
        string item = ItemType(property);
        string field = $"__{property.Name}";
        if (property.IsList)
        {
            return
                $$"""
                public partial {{List}}<{{item}}> {{Code.Name(property.Name)}} { {{Code.InlineAttribute}} get => {{field}} ??= {{ReadList(property, key, item)}}; }
                private {{List}}<{{item}}>? {{field}};
                """;
        }

        string read = Read(property, key, schema);
        if (property.IsRequired && IsReferenceType(property.Shape))
        {
            return
                $$"""
                public partial {{item}} {{Code.Name(property.Name)}} { {{Code.InlineAttribute}} get => {{field}} ??= {{read}}; }
                private {{item}}? {{field}};
                """;
        }

        // A value of its own has no state that says "not read yet", and neither has a value that may be absent.
        bool isTruth = property.Shape == ValueShape.Truth;
        string type = property.IsRequired || isTruth ? item : item + "?";
        string value = property.IsRequired ? read : isTruth ? $"__row.Has({key}) && {read}" : $"__row.Has({key}) ? {read} : null";
        return
            $$"""
            public partial {{type}} {{Code.Name(property.Name)}}
            {
                {{Code.InlineAttribute}}
                get
                {
                    if (!{{field}}IsRead)
                    {
                        {{field}} = {{value}};
                        {{field}}IsRead = true;
                    }

                    return {{field}};
                }
            }
            private {{type}} {{field}};
            private volatile bool {{field}}IsRead;
            """;
    }

    private static string ReadList(PropertySchema property, string key, string item) => property.Shape switch
    {
        ValueShape.Text => $"__row.Texts({key})",
        ValueShape.Reference => $"__row.References<{item}>({key})",
        ValueShape.Record => $"global::Ots.Runtime.Row.List(global::System.Array.ConvertAll(__row.Records({key}), static row => new {item}(row)))",
        _ => throw new NotSupportedException($"A list of {property.Shape}"),
    };

    private static string Read(PropertySchema property, string key, DataSchema schema) => property.Shape switch
    {
        ValueShape.Text => $"__row.Text({key})",
        ValueShape.Integer => $"__row.Integer({key})",
        ValueShape.Number => $"__row.Number({key})",
        ValueShape.Truth => $"__row.Truth({key})",
        ValueShape.Day => $"__row.Day({key})",
        ValueShape.Date => $"__row.Date({key})",
        ValueShape.Address => $"__row.Address({key})",
        ValueShape.Localized => $"__row.Localized({key})",
        ValueShape.Choice => Choice(schema.Enum(property.TypeName), key),
        ValueShape.Record => $"new {property.TypeName}(__row.Records({key})[0])",
        _ => $"__row.Reference<{property.TypeName}>({key})",
    };

    private static string Choice(EnumSchema choice, string key)
    {
        IEnumerable<string> arms = choice.Names.Select((name, i) => $"{i} => {choice.TypeName}.{Code.Name(name)}, ");
        return $"__row.Choice({key}, \"{string.Join(" ", choice.Names)}\"u8) switch {{ {string.Concat(arms)}_ => throw new global::System.IO.InvalidDataException() }}";
    }

    private static bool IsReferenceType(ValueShape shape) =>
        shape is ValueShape.Text or ValueShape.Address or ValueShape.Localized or ValueShape.Record or ValueShape.Reference;

    private static string ItemType(PropertySchema property) => property.Shape switch
    {
        ValueShape.Text => "string",
        ValueShape.Integer => "int",
        ValueShape.Number => "double",
        ValueShape.Truth => "bool",
        ValueShape.Day => "global::System.DateOnly",
        ValueShape.Date => "global::Ots.PartialDate",
        ValueShape.Address => "global::System.Uri",
        ValueShape.Localized => "global::Ots.LocalizedText",
        _ => property.TypeName,
    };
}
