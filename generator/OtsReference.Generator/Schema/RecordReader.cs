using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ots.Generator.Collections;
using Ots.Generator.Diagnostics;

namespace Ots.Generator.Schema;

/// <summary>Reads a record's properties from the compiler's symbols, and the records and enums that they lead to.</summary>
internal sealed class RecordReader
{
    private readonly Dictionary<string, RecordSchema?> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumSchema> _enums = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    /// <summary>The records that were read, by their full names; nothing for one that is being read.</summary>
    public IReadOnlyDictionary<string, RecordSchema?> Records => _records;

    public IReadOnlyDictionary<string, EnumSchema> Enums => _enums;

    public IReadOnlyList<Problem> Problems => _problems;

    public RecordSchema Read(INamedTypeSymbol type)
    {
        string typeName = type.FullName();
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
            bool isCompiled = isSource ? isPartial : property.Attribute("Ots.Runtime.CompiledAttribute") is not null;
            if (property.DeclaredAccessibility == Accessibility.Public && !property.IsStatic && isCompiled
                && ReadProperty(property) is { } schema)
            {
                properties.Add(schema);
            }
            else if (isSource && !isPartial && IsAutomatic(property))
            {
                Report(property, Descriptors.NotPartial, $"{type.Name}.{property.Name}");
            }
        }

        string? shorthand = type.Attribute("Ots.Schema.ShorthandAttribute") is { } attribute ? attribute.Argument(0) : null;

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
            HasJsonConverter: type.Attribute("System.Text.Json.Serialization.JsonConverterAttribute") is not null,
            HasTypeConverter: type.Attribute("System.ComponentModel.TypeConverterAttribute") is not null,
            ReadOneAtATime(type, properties),
            properties.ToEquatableArray());
        _records[typeName] = record;
        return record;
    }

    private OneAtATimeSchema? ReadOneAtATime(INamedTypeSymbol type, List<PropertySchema> properties)
    {
        if (type.Attribute("Ots.Schema.OneAtATimeAttribute") is not { } attribute)
        {
            return null;
        }

        OneAtATimeSchema schema = new(attribute.Argument(0), attribute.Named("Unless"), attribute.Named("UnlessOfEntity"));
        if (properties.Any(property => property.Name == schema.By && property is { Shape: ValueShape.Reference, IsList: false }))
        {
            return schema;
        }

        Report(type, Descriptors.UnknownProperty, type.Name, schema.By, "OneAtATime");
        return null;
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

        bool isOwner = property.Attribute("Ots.Schema.OwnerAttribute") is not null;
        ValueShape? shape = isOwner ? ValueShape.Reference : ShapeOf(type);
        bool isUnique = property.Attribute("Ots.Schema.UniqueKeyAttribute") is not null;
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
            shape is ValueShape.Choice or ValueShape.Record or ValueShape.Reference ? type.FullName() : "",
            isList,
            IsRequired: !(isOptional || isList || shape == ValueShape.Truth),
            isUnique,
            Searchable: property.Attribute("Ots.Schema.SearchableAttribute") is { } searchable
                ? new SearchableSchema(searchable.Named("Language"), searchable.Named("WeakIf"), searchable.NamedArguments.Any(named => named is { Key: "IsTitle", Value.Value: true }))
                : null,
            IsCitation: property.Attribute("Ots.Schema.CitesAttribute") is not null,
            isOwner,
            IsAcyclic: property.Attribute("Ots.Schema.AcyclicAttribute") is not null,
            NamesFacts: property.Attribute("Ots.Schema.NamesFactsAttribute") is not null,
            Inverse: property.Attribute("Ots.Schema.InverseAttribute") is { } inverse ? inverse.Argument(0) : null);
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
            _enums[type.FullName()] = new EnumSchema(
                type.FullName(), type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).Select(field => field.Name).ToEquatableArray());
            return ValueShape.Choice;
        }

        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } named)
        {
            return null;
        }

        if (named.Attribute("Ots.Schema.KindAttribute") is not null)
        {
            return ValueShape.Reference;
        }

        // A record of another assembly is one that was compiled there: it can be made of a row.
        if (named.DeclaringSyntaxReferences.Length == 0
            && !named.InstanceConstructors.Any(constructor => constructor.Parameters.Length == 1 && constructor.Parameters[0].Type.ToDisplayString() == "Ots.Runtime.Row"))
        {
            return null;
        }

        if (!_records.ContainsKey(named.FullName()))
        {
            Read(named);
        }

        return ValueShape.Record;
    }

    // One that nobody will ever give a value: its declaration lacks the word that makes the generator do it.
    private static bool IsAutomatic(IPropertySymbol property) =>
        !property.IsStatic && property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    public void Report(ISymbol symbol, DiagnosticDescriptor descriptor, params string[] arguments)
    {
        Location? location = symbol.Locations.FirstOrDefault(candidate => candidate.SourceTree is not null);
        string path = location?.SourceTree?.FilePath ?? "";
        TextRange range = location is null ? default : TextRange.In(location.SourceTree!.GetText(), location.SourceSpan.Start, location.SourceSpan.End);
        _problems.Add(Problem.At(path, range, descriptor, arguments));
    }
}
