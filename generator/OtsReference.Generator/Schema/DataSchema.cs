using Microsoft.CodeAnalysis.CSharp;
using Ots.Generator.Collections;
using Ots.Generator.Diagnostics;

namespace Ots.Generator.Schema;

/// <summary>All that the C# records say about the data: the schema that YAML is checked against.</summary>
internal sealed record DataSchema(
    EquatableArray<KindSchema> Kinds, EquatableArray<RecordSchema> Records, EquatableArray<EnumSchema> Enums, EquatableArray<Problem> Problems)
{
    public KindSchema? KindOfFolder(string folder) => Kinds.FirstOrDefault(kind => kind.Folder == folder);

    public KindSchema? KindOfType(string typeName) => Kinds.FirstOrDefault(kind => kind.Record.TypeName == typeName);

    /// <summary>The record of a nested type or of a kind.</summary>
    public RecordSchema Record(string typeName) => KindOfType(typeName)?.Record ?? Records.First(record => record.TypeName == typeName);

    public EnumSchema Enum(string typeName) => Enums.First(@enum => @enum.TypeName == typeName);

    /// <summary>One schema of those that were read a kind at a time. What would make two files of one name, or none, is left out.</summary>
    public static DataSchema Merge(IEnumerable<DataSchema> schemas)
    {
        DataSchema[] all = schemas.ToArray();
        List<Problem> problems = [.. all.SelectMany(schema => schema.Problems).Distinct()];
        List<KindSchema> kinds = [];
        HashSet<string> folders = new(StringComparer.Ordinal);
        HashSet<string> catalogs = new(StringComparer.OrdinalIgnoreCase);
        foreach (KindSchema kind in all.SelectMany(schema => schema.Kinds).OrderBy(kind => kind.Record.TypeName, StringComparer.Ordinal))
        {
            string? unfit = kind.Views.Select(view => view.Catalog).Prepend(kind.Catalog)
                .FirstOrDefault(catalog => !SyntaxFacts.IsValidIdentifier(catalog) || !catalogs.Add($"{kind.Record.Namespace}.{catalog}"));
            if (unfit is not null)
            {
                problems.Add(Problem.At(kind.Path, default, Descriptors.BadKind, kind.Record.Name, "static class", unfit, SyntaxFacts.IsValidIdentifier(unfit) ? "taken" : "no name for a class"));
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

        return new DataSchema(
            kinds.OrderBy(kind => kind.Catalog, StringComparer.Ordinal).ToEquatableArray(),
            Sorted(all.SelectMany(schema => schema.Records), record => record.TypeName),
            Sorted(all.SelectMany(schema => schema.Enums), @enum => @enum.TypeName),
            problems.ToEquatableArray());
    }

    private static EquatableArray<T> Sorted<T>(IEnumerable<T> schemas, Func<T, string> name)
        where T : IEquatable<T> => schemas.GroupBy(name).Select(same => same.First()).OrderBy(name, StringComparer.Ordinal).ToEquatableArray();
}
