using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Schema;

namespace Ots.Generator.Emit;

/// <summary>Writes the other part of a record's class: the constructor that reads it, and the properties that lead to other entities.</summary>
internal static class RecordEmitter
{
    public static SourceText Emit(RecordSchema record, bool isEntity, DataSchema schema)
    {
        SourceWriter writer = new();
        bool ownsDataset = !isEntity && record.Properties.Any(IsLink);
        writer.Write(
            $$"""
            {{Code.FileNamespace(record.Namespace)}}
            partial class {{record.Name}}
            {
            """);
        using (writer.Indent())
        {
            foreach (PropertySchema property in record.Properties.Where(IsLink))
            {
                writer.Write(Fields(property));
            }

            if (ownsDataset)
            {
                writer.Write("private readonly global::Ots.OtsDataset __dataset;\n");
            }

            EmitConstructor(writer, record, isEntity, ownsDataset, schema);
            foreach (PropertySchema property in record.Properties.Where(IsLink))
            {
                writer.Write(Getter(property, isEntity ? "Dataset" : "__dataset"));
            }
        }

        writer.Write("}");
        return writer.ToSourceText();
    }

    private static bool IsLink(PropertySchema property) => property is { Shape: ValueShape.Reference, IsOwner: false };

    private static string Fields(PropertySchema property) => property switch
    {
        { IsList: true } =>
            $$"""
            private readonly string[] __{{property.Name}}Ids = [];
            private global::System.Collections.Generic.IReadOnlyList<{{property.TypeName}}>? __{{property.Name}};

            """,
        _ =>
            $$"""
            private readonly string? __{{property.Name}}Id;
            private {{property.TypeName}}? __{{property.Name}};

            """,
    };

    private static string Getter(PropertySchema property, string dataset)
    {
        string field = $"__{property.Name}";
        return property switch
        {
            { IsList: true } =>
                $$"""

                public partial global::System.Collections.Generic.IReadOnlyList<{{property.TypeName}}> {{property.Name}} => {{field}} ??= {{dataset}}.Resolve<{{property.TypeName}}>({{field}}Ids);
                """,
            { IsRequired: true } =>
                $$"""

                public partial {{property.TypeName}} {{property.Name}} => {{field}} ??= {{dataset}}.Resolve<{{property.TypeName}}>({{field}}Id!);
                """,
            _ =>
                $$"""

                public partial {{property.TypeName}}? {{property.Name}} => {{field}} ?? ({{field}}Id is null ? null : {{field}} = {{dataset}}.Resolve<{{property.TypeName}}>({{field}}Id));
                """,
        };
    }

    private static void EmitConstructor(SourceWriter writer, RecordSchema record, bool isEntity, bool ownsDataset, DataSchema schema)
    {
        writer.Write(
            $$"""
            /// <summary>For generated code alone.</summary>
            /// <param name="reader">Where it is read from.</param>
            {{Code.GeneratedAttribute}}
            {{Code.HiddenAttribute}}
            public {{record.Name}}(ref global::Ots.Runtime.EntityReader reader){{(isEntity ? " : base(ref reader)" : "")}}
            {
            """);
        using (writer.Indent())
        {
            if (ownsDataset)
            {
                writer.Write("__dataset = reader.Dataset;");
            }

            foreach (PropertySchema property in record.Properties)
            {
                writer.Write(property.IsOwner ? $"{property.Name} = ({property.TypeName})reader.Owner!;" : Assignment(property, schema));
            }
        }

        writer.Write("}");
    }

    private static string Assignment(PropertySchema property, DataSchema schema)
    {
        string read = Read(property, schema);
        if (IsLink(property))
        {
            string id = property.IsList ? $"__{property.Name}Ids = reader.Texts();" : $"__{property.Name}Id = reader.Text();";
            return property is { IsList: false, IsRequired: true }
                ? $"reader.Require(\"{property.Key}\"u8);\n{id}"
                : $"if (reader.Field(\"{property.Key}\"u8)) {id}";
        }

        if (property.IsList)
        {
            return ListAssignment(property, read);
        }

        if (property.Shape == ValueShape.Record)
        {
            string nested = $"reader.Enter(); {property.Name} = {read}; reader.Leave();";
            return property.IsRequired ? $"reader.Require(\"{property.Key}\"u8);\n{nested}" : $"if (reader.Field(\"{property.Key}\"u8)) {{ {nested} }}";
        }

        return property.IsRequired
            ? $"reader.Require(\"{property.Key}\"u8);\n{property.Name} = {read};"
            : $"if (reader.Field(\"{property.Key}\"u8)) {property.Name} = {read};";
    }

    private static string ListAssignment(PropertySchema property, string read)
    {
        string type = ItemType(property);
        string item = property.Shape == ValueShape.Record
            ? $"reader.Enter(); items[i] = {read}; reader.Leave();"
            : $"reader.Item(); items[i] = {read};";
        return
            $$"""
            if (reader.Field("{{property.Key}}"u8))
            {
                {{type}}[] items = new {{type}}[reader.Integer()];
                for (int i = 0; i < items.Length; i++) { {{item}} }
                {{property.Name}} = global::Ots.Runtime.EntityReader.List(items);
            }
            else
            {
                {{property.Name}} = global::System.Collections.ObjectModel.ReadOnlyCollection<{{type}}>.Empty;
            }
            """;
    }

    private static string Read(PropertySchema property, DataSchema schema) => property.Shape switch
    {
        ValueShape.Text => "reader.Text()",
        ValueShape.Integer => "reader.Integer()",
        ValueShape.Number => "reader.Number()",
        ValueShape.Truth => "reader.Truth()",
        ValueShape.Day => "reader.Day()",
        ValueShape.Date => "reader.Date()",
        ValueShape.Address => "reader.Address()",
        ValueShape.Localized => "reader.Localized()",
        ValueShape.Choice => Choice(schema.Enum(property.TypeName)),
        ValueShape.Record => $"new {property.TypeName}(ref reader)",
        _ => "",
    };

    private static string Choice(EnumSchema choice)
    {
        IEnumerable<string> arms = choice.Names.Select((name, i) => $"{i} => {choice.TypeName}.{name}, ");
        return $"reader.Choice(\"{string.Join(" ", choice.Names)}\"u8) switch {{ {string.Concat(arms)}_ => throw new global::System.IO.InvalidDataException() }}";
    }

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
