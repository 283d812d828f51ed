using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Ots.Generator.Tests.Caching;

/// <summary>All that a value keeps alive.</summary>
internal static class ObjectGraph
{
    /// <summary>
    /// Where in the graph there is an object of the compiler's, which would keep a whole compilation in memory and is never equal to
    /// that of the next one; or nothing. Asked with <c>is</c>, since these types are abstract: no object has exactly one of them.
    /// </summary>
    public static string? FindCompilerObject(object? value) => Find(value, "value", new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static string? Find(object? value, string path, HashSet<object> seen)
    {
        if (value is ISymbol or SyntaxNode or Compilation or SemanticModel or AdditionalText or SourceText or Location or SyntaxTree or AnalyzerConfigOptions
            or AnalyzerConfigOptionsProvider)
        {
            return $"{path} is a {value.GetType().Name}";
        }

        if (value is null or string or Pointer or MemberInfo || value.GetType().IsPrimitive || value.GetType().IsEnum
            || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return null;
        }

        if (value is Array array)
        {
            int i = 0;
            return array.Cast<object?>().Select(item => Find(item, $"{path}[{i++}]", seen)).FirstOrDefault(found => found is not null);
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (Find(field.GetValue(value), $"{path}.{field.Name}", seen) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }
}
