using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ots.Cli.Check;
using Ots.Cli.Schema;
using Ots.Generator.Schema;

namespace Ots.Cli.JsonSchema;

/// <summary>The files of JSON Schema (draft-07, which editors speak) that say what a YAML file of each kind may hold.</summary>
internal static class SchemaFiles
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Each file's path, with slashes, and its text: <c>summits.json</c> for a kind, <c>ids/summits.json</c> for what may refer to it.</summary>
    public static IEnumerable<(string Path, string Text)> Write(DataFolder folder)
    {
        RecordDocumentation documentation = new(folder.Kinds.Compilation);
        KnownData data = KnownData.Read(folder);
        foreach (KindSchema kind in folder.Schema.Kinds.OrderBy(kind => kind.Folder, StringComparer.Ordinal))
        {
            bool isChange = folder.Kinds.IsOverPackage && !kind.Record.IsSource;
            yield return ($"{kind.Folder}.json", Print(new KindFile(folder.Schema, documentation, data).Write(kind, isChange)));
            yield return ($"ids/{kind.Folder}.json", Print(IdsFile.Write(kind, data.Ids[kind.Record.TypeName])));
        }
    }

    private static string Print(JsonObject schema) => schema.ToJsonString(s_options) + "\n";
}
