using Ots.Cli.Check;
using Ots.Generator.Binding;
using Ots.Generator.Linking;
using Ots.Generator.Lowering;
using Ots.Generator.Schema;

namespace Ots.Cli.JsonSchema;

/// <summary>What the files of a data folder can propose to who writes the next one: the ids that are taken, and the languages that are used.</summary>
/// <param name="Ids">For each kind's C# name, the ids with a line about each.</param>
/// <param name="Languages">The languages that texts are written in.</param>
internal sealed record KnownData(IReadOnlyDictionary<string, IReadOnlyList<(string Id, string Summary)>> Ids, IReadOnlyList<string> Languages)
{
    /// <summary>Reads a data folder, and the data under it. A file with mistakes has its id all the same.</summary>
    public static KnownData Read(DataFolder folder)
    {
        DataSchema schema = folder.Schema;
        BoundFile[] files = [.. folder.Bind()];
        IReadOnlyList<LinkedKind> kinds = Linker.Link(files, schema, folder.Kinds.Layer, out _);
        Documentation documentation = new(kinds.ToDictionary(kind => kind.Schema.Record.TypeName, StringComparer.Ordinal), schema);
        return new KnownData(
            kinds.ToDictionary(
                kind => kind.Schema.Record.TypeName,
                kind => (IReadOnlyList<(string, string)>)[.. kind.Entities.Select(entity => (entity.Id, documentation.Summary(entity, kind.Schema)))],
                StringComparer.Ordinal),
            [.. files.Select(file => file.Entity?.Record).OfType<BoundRecord>().Concat(kinds.SelectMany(kind => kind.Entities).Select(entity => entity.Record)).SelectMany(Texts).Select(text => text.Language).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<BoundText> Texts(BoundValue value) => value switch
    {
        BoundTexts texts => texts.Texts,
        BoundList list => list.Items.SelectMany(Texts),
        BoundRecord record => record.Fields.SelectMany(field => Texts(field.Value)),
        _ => [],
    };
}
