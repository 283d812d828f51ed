using System.Text.Json.Nodes;
using Ots.Cli.Cards;
using Ots.Cli.Export;
using Ots.Cli.Schema;
using Ots.Generator.Schema;
using PackagedSchema = Ots.Cli.Schema.PackagedSchema;

namespace Ots.Cli.Tests.Export;

/// <summary>What the tests export: the packaged data, or the same entities with texts that want to break out of every format.</summary>
internal static class ExportedFiles
{
    public const string Hostile = " \"quoted\", 'single'; <b>&amp;\\n \\u0041 {x} =1+1 \r\nsecond\nline\ttab @en ^^ \"\"\" ]]> -- ); DROP TABLE summits; \u2028 \u202E\uFEFF \U0001F600 ends with a backslash \\";

    private static readonly Lazy<ExportedData> s_packaged = new(() => Of(OtsDataset.Packaged));

    public static ExportedData Packaged => s_packaged.Value;

    public static ExportedData Of(OtsDataset data, params string[] folders) => ExportedData.Of(
        data, PackagedSchema.Value, PackagedSchema.Compilation, Kind.All.Where(kind => folders.Length == 0 || folders.Contains(kind.Folder)));

    /// <summary>The summits and what is in them, with every free text replaced.</summary>
    public static ExportedData WithHostileTexts()
    {
        ExportedData data = Of(OtsDataset.Packaged, "summits", "sources");
        return data with
        {
            Kinds = [.. data.Kinds.Select(kind => kind with { Entities = [.. kind.Entities.Select(entity => entity with { Record = Replace(entity.Record) })] })],
        };
    }

    /// <summary>The entities of an exported JSON document, by kind.</summary>
    public static JsonObject Json(ExportedData data) => JsonNode.Parse(JsonExport.Write(data))!["data"]!.AsObject();

    private static ExportedRecord Replace(ExportedRecord record) => record with
    {
        Statements = [.. record.Statements.Select(statement => statement with { Values = [.. statement.Values.Select(value => Replace(statement.Property, value))] })],
    };

    private static Datum Replace(PropertySchema property, Datum value) => value switch
    {
        Datum.Texts texts => new Datum.Texts([.. texts.InLanguages.Select(text => (text.Language, Hostile))]),
        Datum.Nested nested => new Datum.Nested(Replace(nested.Record)),
        Datum.Scalar when property.Shape == ValueShape.Text && property.Key is not ("language" or "version") => new Datum.Scalar(Hostile),
        _ => value,
    };
}
