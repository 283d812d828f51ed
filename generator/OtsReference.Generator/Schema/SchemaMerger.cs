using Microsoft.CodeAnalysis.CSharp;
using Ots.Generator.Collections;
using Ots.Generator.Diagnostics;

namespace Ots.Generator.Schema;

/// <summary>Puts together what was read a kind at a time, and checks what only all kinds together show.</summary>
internal static class SchemaMerger
{
    /// <summary>One schema of those that were read a kind at a time. What would make two files of one name, or none, is left out.</summary>
    public static DataSchema Merge(IEnumerable<DataSchema> schemas)
    {
        DataSchema[] all = schemas.ToArray();
        List<Problem> problems = [.. all.SelectMany(schema => schema.Problems).Distinct()];
        List<KindSchema> kinds = [];
        HashSet<string> folders = new(StringComparer.Ordinal);
        HashSet<string> catalogs = new(StringComparer.OrdinalIgnoreCase);
        foreach (KindSchema kind in all.SelectMany(schema => schema.Kinds).OrderBy(kind => kind.Record.IsSource).ThenBy(kind => kind.Record.TypeName, StringComparer.Ordinal))
        {
            string? unfit = kind.Views.Select(view => view.Catalog).Prepend(kind.Catalog)
                .FirstOrDefault(catalog => !IsName(catalog) || !catalogs.Add($"{kind.Record.Namespace}.{catalog}"));
            if (unfit is not null)
            {
                problems.Add(Problem.At(kind.Path, default, Descriptors.BadKind, kind.Record.Name, "static class", unfit, IsName(unfit) ? "taken" : "no name for a class"));
            }
            else if (!folders.Add(kind.Folder))
            {
                problems.Add(Problem.At(kind.Path, default, Descriptors.BadKind, kind.Record.Name, "folder", kind.Folder, "taken"));
            }
            else
            {
                kinds.Add(kind);
            }
        }

        DataSchema merged = new(
            kinds.OrderBy(kind => kind.Catalog, StringComparer.Ordinal).ToEquatableArray(),
            Sorted(all.SelectMany(schema => schema.Records), record => record.TypeName),
            Sorted(all.SelectMany(schema => schema.Enums), @enum => @enum.TypeName),
            EquatableArray<Problem>.Empty);
        problems.AddRange(BadInverses(merged));
        return merged with { Problems = problems.ToEquatableArray() };
    }

    private static bool IsName(string catalog) => SyntaxFacts.IsValidIdentifier(catalog) && SyntaxFacts.GetKeywordKind(catalog) == SyntaxKind.None;

    // An inverse of what is no reference to the kind would be empty for ever, without a word.
    private static IEnumerable<Problem> BadInverses(DataSchema schema) =>
        from kind in schema.Kinds
        from property in kind.Record.Properties
        where property.Inverse is not null && !(property is { IsList: true, Shape: ValueShape.Reference } && Leads(schema, property.TypeName, property.Inverse.Split('.'), kind.Record.TypeName))
        select Problem.At(kind.Path, default, Descriptors.UnknownProperty, property.TypeName.Split('.').Last(), property.Inverse!, "Inverse");

    private static bool Leads(DataSchema schema, string typeName, IEnumerable<string> path, string target)
    {
        foreach (string name in path)
        {
            if (schema.Kinds.Select(kind => kind.Record).Concat(schema.Records).FirstOrDefault(record => record.TypeName == typeName)?.Property(name) is not { } property)
            {
                return false;
            }

            typeName = property.TypeName;
        }

        return typeName == target;
    }

    private static EquatableArray<T> Sorted<T>(IEnumerable<T> schemas, Func<T, string> name)
        where T : IEquatable<T> => schemas.GroupBy(name).Select(same => same.First()).OrderBy(name, StringComparer.Ordinal).ToEquatableArray();
}
