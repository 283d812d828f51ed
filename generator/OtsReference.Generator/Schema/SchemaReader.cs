using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ots.Generator.Collections;
using Ots.Generator.Diagnostics;

namespace Ots.Generator.Schema;

/// <summary>Reads one kind, with the records and enums that it needs, from the compiler's symbols. What it returns keeps none of them.</summary>
internal sealed class SchemaReader
{
    private readonly Dictionary<string, RecordSchema?> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumSchema> _enums = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    public static DataSchema Read(INamedTypeSymbol type, AttributeData kind)
    {
        SchemaReader reader = new();
        RecordSchema record = reader.ReadRecord(type);
        reader._records.Remove(record.TypeName);
        if (type.BaseType?.ToDisplayString() != "Ots.Entity")
        {
            reader.Report(type, Descriptors.NotEntity, type.Name);
        }

        KindSchema schema = new(
            type.Locations.FirstOrDefault()?.SourceTree?.FilePath ?? "",
            Argument(kind, 0),
            Argument(kind, 1),
            record,
            IsSuccession: Attribute(type, "Ots.Schema.SuccessionAttribute") is not null,
            IsSearchedByWord: Attribute(type, "Ots.Schema.SearchByWordAttribute") is not null,
            OrderBy: reader.PropertyArgument(type, record, "Ots.Schema.OrderByAttribute", 0),
            Summary: reader.ReadSummary(type, record),
            Citable: reader.PropertyArgument(type, record, "Ots.Schema.CitableAttribute", 0) is { } title
                && reader.PropertyArgument(type, record, "Ots.Schema.CitableAttribute", 1) is { } address ? new CitableSchema(title, address) : null,
            Views: reader.ReadViews(type, record).ToEquatableArray());

        return new DataSchema(
            new EquatableArray<KindSchema>([schema]),
            reader._records.Values.OfType<RecordSchema>().ToEquatableArray(),
            reader._enums.Values.ToEquatableArray(),
            reader._problems.ToEquatableArray());
    }

    private string? ReadSummary(INamedTypeSymbol type, RecordSchema record)
    {
        if (Attribute(type, "Ots.Schema.SummaryAttribute") is not { } summary)
        {
            return null;
        }

        string template = Argument(summary, 0);
        foreach (string name in template.Split('|').Select(SummaryTemplate.PropertyOf).OfType<string>().Where(name => record.Property(name) is null))
        {
            Report(type, Descriptors.UnknownProperty, type.Name, name, "Summary");
        }

        return template;
    }

    private IEnumerable<ViewSchema> ReadViews(INamedTypeSymbol type, RecordSchema record)
    {
        foreach (AttributeData view in type.GetAttributes().Where(a => a.AttributeClass?.ToDisplayString() == "Ots.Schema.ViewAttribute"))
        {
            string periods = Argument(view, 1);
            if (record.Property(periods) is { IsList: true, Shape: ValueShape.Record } property
                && _records[property.TypeName] is { IsPeriod: true } period
                && period.Property(Argument(view, 2)) is { Shape: ValueShape.Choice } choice
                && _enums[choice.TypeName].Names.Contains(Argument(view, 3)))
            {
                yield return new ViewSchema(Argument(view, 0), periods, Argument(view, 2), Argument(view, 3), choice.TypeName);
            }
            else
            {
                Report(type, Descriptors.UnknownProperty, type.Name, $"{periods}.{Argument(view, 2)} of value {Argument(view, 3)}", "View");
            }
        }
    }

    private RecordSchema ReadRecord(INamedTypeSymbol type)
    {
        string typeName = FullName(type);
        _records[typeName] = null;
        bool isSource = type.DeclaringSyntaxReferences.Length > 0;
        if (!type.DeclaringSyntaxReferences.All(reference => reference.GetSyntax() is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword)))
        {
            Report(type, Descriptors.NotPartial, type.Name);
        }

        if (type.ContainingType is not null || type.TypeParameters.Length > 0)
        {
            Report(type, Descriptors.NotTopLevel, type.Name);
        }

        List<PropertySchema> properties = [];
        foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>())
        {
            bool isPartial = property.DeclaringSyntaxReferences
                .Any(reference => reference.GetSyntax() is PropertyDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword));
            if (property.DeclaredAccessibility == Accessibility.Public && !property.IsStatic && (!isSource || isPartial)
                && ReadProperty(property) is { } schema)
            {
                properties.Add(schema);
            }
        }

        string? shorthand = Attribute(type, "Ots.Schema.ShorthandAttribute") is { } attribute ? Argument(attribute, 0) : null;

        // One scalar has to be enough for it: a nested record could lead back here for ever.
        if (shorthand is not null && !properties.Any(property => property.Name == shorthand
            && property is { IsStated: true, IsList: false, Shape: not (ValueShape.Record or ValueShape.Localized) }))
        {
            Report(type, Descriptors.UnknownProperty, type.Name, shorthand, "Shorthand");
            shorthand = null;
        }

        RecordSchema record = new(
            typeName,
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            type.Name,
            shorthand,
            isSource,
            IsPublic: type.DeclaredAccessibility == Accessibility.Public,
            IsPeriod: type.AllInterfaces.Any(i => i.ToDisplayString() == "Ots.IPeriod"),
            properties.ToEquatableArray());
        _records[typeName] = record;
        return record;
    }

    private PropertySchema? ReadProperty(IPropertySymbol property)
    {
        bool isList = property.Type is INamedTypeSymbol { Name: "IReadOnlyList", TypeArguments.Length: 1 };
        ITypeSymbol type = isList ? ((INamedTypeSymbol)property.Type).TypeArguments[0] : property.Type;
        bool isOptional = type.NullableAnnotation == NullableAnnotation.Annotated;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        bool isOwner = Attribute(property, "Ots.Schema.OwnerAttribute") is not null;
        ValueShape? shape = isOwner ? ValueShape.Reference : ShapeOf(type);
        bool isUnique = Attribute(property, "Ots.Schema.UniqueKeyAttribute") is not null;
        if (shape is null
            || (isOwner && (isList || isOptional || ShapeOf(type) != ValueShape.Reference))
            || (isUnique && (isList || shape is not (ValueShape.Text or ValueShape.Integer or ValueShape.Date or ValueShape.Day or ValueShape.Address)))
            || (isList && shape is not (ValueShape.Text or ValueShape.Record or ValueShape.Reference)))
        {
            Report(property, Descriptors.UnsupportedType, $"{property.ContainingType.Name}.{property.Name}");
            return null;
        }

        return new PropertySchema(
            property.Name,
            shape.Value,
            shape is ValueShape.Choice or ValueShape.Record or ValueShape.Reference ? FullName(type) : "",
            isList,
            IsRequired: !(isOptional || isList || shape == ValueShape.Truth),
            isUnique,
            IsSearchable: Attribute(property, "Ots.Schema.SearchableAttribute") is not null,
            IsCitation: Attribute(property, "Ots.Schema.CitesAttribute") is not null,
            isOwner,
            Inverse: Attribute(property, "Ots.Schema.InverseAttribute") is { } inverse ? Argument(inverse, 0) : null);
    }

    private ValueShape? ShapeOf(ITypeSymbol type)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_String: return ValueShape.Text;
            case SpecialType.System_Int32: return ValueShape.Integer;
            case SpecialType.System_Double: return ValueShape.Number;
            case SpecialType.System_Boolean: return ValueShape.Truth;
        }

        switch (type.ToDisplayString(NullableFlowState.None))
        {
            case "System.DateOnly": return ValueShape.Day;
            case "System.Uri": return ValueShape.Address;
            case "Ots.PartialDate": return ValueShape.Date;
            case "Ots.LocalizedText": return ValueShape.Localized;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            _enums[FullName(type)] = new EnumSchema(
                FullName(type), type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).Select(field => field.Name).ToEquatableArray());
            return ValueShape.Choice;
        }

        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } named)
        {
            return null;
        }

        if (Attribute(named, "Ots.Schema.KindAttribute") is not null)
        {
            return ValueShape.Reference;
        }

        // A record of another assembly is one that was compiled there: it can be made of a row.
        if (named.DeclaringSyntaxReferences.Length == 0
            && !named.InstanceConstructors.Any(constructor => constructor.Parameters.Length == 1 && constructor.Parameters[0].Type.ToDisplayString() == "Ots.Runtime.Row"))
        {
            return null;
        }

        if (!_records.ContainsKey(FullName(named)))
        {
            ReadRecord(named);
        }

        return ValueShape.Record;
    }

    private string? PropertyArgument(INamedTypeSymbol type, RecordSchema record, string attributeName, int index)
    {
        if (Attribute(type, attributeName) is not { } attribute)
        {
            return null;
        }

        string name = Argument(attribute, index);
        if (record.Property(name) is not null)
        {
            return name;
        }

        Report(type, Descriptors.UnknownProperty, type.Name, name, attribute.AttributeClass!.Name.Replace("Attribute", ""));
        return null;
    }

    private void Report(ISymbol symbol, DiagnosticDescriptor descriptor, params string[] arguments)
    {
        Location? location = symbol.Locations.FirstOrDefault(candidate => candidate.SourceTree is not null);
        string path = location?.SourceTree?.FilePath ?? "";
        TextRange range = location is null ? default : TextRange.In(location.SourceTree!.GetText(), location.SourceSpan.Start, location.SourceSpan.End);
        _problems.Add(Problem.At(path, range, descriptor, arguments));
    }

    private static AttributeData? Attribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == name);

    private static string Argument(AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? attribute.ConstructorArguments[index].Value as string ?? "" : "";

    private static string FullName(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
