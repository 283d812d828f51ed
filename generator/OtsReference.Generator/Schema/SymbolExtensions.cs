using Microsoft.CodeAnalysis;

namespace Ots.Generator.Schema;

/// <summary>What the schema asks of symbols.</summary>
internal static class SymbolExtensions
{
    public static AttributeData? Attribute(this ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == name);

    /// <summary>An argument of an attribute's constructor; empty where half-written code has none.</summary>
    public static string Argument(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? attribute.ConstructorArguments[index].Value as string ?? "" : "";

    /// <summary>A text that an attribute is given by name.</summary>
    public static string? Named(this AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as string;

    /// <summary>The full C# name, with <c>global::</c>.</summary>
    public static string FullName(this ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
