using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Schema;

namespace Ots.Generator.Emit;

/// <summary>Writes the data set of the project: which catalog has the entities of which type.</summary>
internal static class DatasetEmitter
{
    public const string HintName = "Ots.Compiled.Dataset.g.cs";

    public static SourceText Emit(DataSchema schema)
    {
        (string Catalog, string Entity)[] kinds = [.. schema.Kinds.Select(kind => (CatalogOf(kind), kind.Record.TypeName))];
        SourceWriter writer = new();
        writer.Write(
            $$"""
            namespace Ots.Compiled;

            {{Code.GeneratedAttribute}}
            internal sealed class Dataset : global::Ots.OtsDataset
            {
                internal static readonly Dataset Instance = new();

                public override global::System.Collections.Generic.IReadOnlyList<global::Ots.Catalog> Catalogs =>
                [
                    {{string.Join("\n        ", kinds.Select(kind => $"{kind.Catalog},"))}}
                ];

                protected override global::Ots.Catalog? CatalogOf(global::System.Type entity) =>
                    {{string.Join("\n        ", kinds.Select(kind => $"entity == typeof({kind.Entity}) ? {kind.Catalog} :"))}}
                    null;
            }
            """);
        return writer.ToSourceText();
    }

    private static string CatalogOf(KindSchema kind) =>
        $"global::{(kind.Record.Namespace.Length == 0 ? "" : kind.Record.Namespace + ".")}{kind.Catalog}.Catalog";
}
