using Ots.Generator.Collections;

namespace Ots.Generator.Schema;

/// <summary>A class whose instances come from YAML: a kind's, or one nested in it.</summary>
/// <param name="TypeName">The full C# name, with <c>global::</c>.</param>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Name">The class's name.</param>
/// <param name="Shorthand">The property that a lone scalar sets.</param>
/// <param name="IsSource">Whether the class is declared in the project, so that its reading has to be emitted.</param>
/// <param name="IsPublic">Whether the class is public; the static class of its kind is what it is.</param>
/// <param name="IsPeriod">Whether it is a period.</param>
/// <param name="HasJsonConverter">Whether its declaration says how JSON writes it.</param>
/// <param name="HasTypeConverter">Whether its declaration says how a component model converts it.</param>
/// <param name="OneAtATime">Where only one of the periods runs at a time.</param>
/// <param name="Properties">The properties in the order they are declared.</param>
internal sealed record RecordSchema(
    string TypeName, string Namespace, string Name, string? Shorthand, bool IsSource, bool IsPublic, bool IsPeriod, bool HasJsonConverter, bool HasTypeConverter,
    OneAtATimeSchema? OneAtATime, EquatableArray<PropertySchema> Properties)
{
    public PropertySchema? Property(string name) => Properties.FirstOrDefault(property => property.Name == name);
}

/// <summary>That one period at a time runs for each entity that <paramref name="By"/> refers to, unless one of the truths says otherwise.</summary>
internal sealed record OneAtATimeSchema(string By, string? Unless, string? UnlessOfEntity);
