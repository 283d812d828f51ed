using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Lowering;

namespace Ots.Generator.Emit;

/// <summary>Writes the data set of the project: which catalog has the entities of which type.</summary>
internal static class DatasetEmitter
{
    public const string HintName = "Ots.Compiled.Dataset.g.cs";

    public static SourceText Emit(DatasetModel model)
    {
        IEnumerable<string> catalogs = model.Kinds.Select(kind => kind.Catalog is null ? $"Packaged.GetCatalog<{kind.Record}>()," : $"{kind.Catalog}.Catalog,");
        IEnumerable<string> cases = model.Kinds.Where(kind => kind.Catalog is not null).Select(kind => $"entity == typeof({kind.Record}) ? {kind.Catalog}.Catalog :");
        string hidden = model.IsLayer ? Code.EmbeddedAttribute + "\n" : "";
        SourceWriter writer = new();
        writer.Write(
            $$"""
            {{(model.IsLayer ? Code.HidesPackage : "")}}namespace Ots.Compiled;

            {{Code.GeneratedAttribute}}
            {{hidden}}internal sealed class Dataset : global::Ots.OtsDataset
            {
                internal static readonly Dataset Instance = new();

                public override string Name => {{Code.Literal(model.Name)}};

                public override global::System.Collections.Generic.IReadOnlyList<global::Ots.Catalog> Catalogs =>
                [
                    {{string.Join("\n        ", catalogs)}}
                ];

                protected override global::Ots.Catalog? CatalogOf(global::System.Type entity) =>
                    {{string.Join("\n        ", cases)}}
                    {{(model.IsLayer ? "PackagedCatalogOf(entity)" : "null")}};
            }
            """);
        if (model is { IsLayer: true, IsApplication: true })
        {
            writer.Write(
                $$"""

                {{Code.GeneratedAttribute}}
                {{hidden}}internal static class Application
                {
                    [global::System.Runtime.CompilerServices.ModuleInitializer]
                    internal static void Register() => global::Ots.OtsDataset.UseLayer(static () => Dataset.Instance);
                }
                """);
        }

        return writer.ToSourceText();
    }
}
