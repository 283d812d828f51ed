using System.Text.Json.Nodes;
using Ots.Generator.Schema;

namespace Ots.Cli.JsonSchema;

/// <summary>The schema of a reference to an entity of a kind: the ids that there are, so that an editor proposes them with what they stand for.</summary>
internal static class IdsFile
{
    public static JsonObject Write(KindSchema kind, IReadOnlyList<(string Id, string Summary)> entities) => new()
    {
        ["$schema"] = Draft.Uri,
        ["title"] = $"An id of {kind.Folder}",
        ["type"] = "string",
        ["enum"] = Draft.Array(entities.Select(entity => entity.Id)),
        ["enumDescriptions"] = Draft.Array(entities.Select(entity => entity.Summary)),

        // An editor would list all ids there are.
        ["errorMessage"] = $"There is no such file in {kind.Folder}/. One made just now is known once `ots schema` has run again.",
    };
}
