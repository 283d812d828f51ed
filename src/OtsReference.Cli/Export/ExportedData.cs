using Microsoft.CodeAnalysis;
using Ots.Cli.Cards;
using Ots.Cli.Schema;
using Ots.Generator.Schema;

namespace Ots.Cli.Export;

/// <summary>What is exported: the one walk over entities and fields that all formats share.</summary>
/// <param name="Dataset">The data set, for its version and dates.</param>
/// <param name="Schema">What there is to say of each kind, whether or not an entity says it.</param>
/// <param name="Documentation">What each property means.</param>
/// <param name="Kinds">The kinds that were asked for, with all their entities.</param>
internal sealed record ExportedData(OtsDataset Dataset, DataSchema Schema, RecordDocumentation Documentation, IReadOnlyList<ExportedKind> Kinds)
{
    /// <summary>The name of the data set.</summary>
    public const string Name = "OtsReference";

    /// <summary>The licence of the data, by its SPDX identifier.</summary>
    public const string Licence = "CC0-1.0";

    /// <summary>The address of the licence.</summary>
    public const string LicenceAddress = "https://creativecommons.org/publicdomain/zero/1.0/";

    /// <summary>What the data set is.</summary>
    public const string Description = "Summits, states, officials and documents of the Organization of Turkic States, each fact with its sources.";

    /// <summary>Where the project is.</summary>
    public const string Address = "https://github.com/OtsReference/OtsReference";

    public static ExportedData Of(OtsDataset dataset, DataSchema schema, Compilation compilation, IEnumerable<Kind> kinds) => new(
        dataset, schema, new RecordDocumentation(compilation), [.. kinds.Select(kind => ExportedKind.Of(dataset, schema, kind))]);

    /// <summary>The exported kind of a type, or <see langword="null"/> where it was not asked for.</summary>
    public ExportedKind? KindOf(string typeName) => Kinds.FirstOrDefault(kind => kind.Schema.Record.TypeName == typeName);
}

/// <summary>A kind and all its entities, in the order of the kind.</summary>
internal sealed record ExportedKind(KindSchema Schema, IReadOnlyList<ExportedEntity> Entities)
{
    public static ExportedKind Of(OtsDataset dataset, DataSchema schema, Kind kind)
    {
        KindSchema kindSchema = schema.KindOfFolder(kind.Folder) ?? throw new InvalidOperationException($"There is no schema of '{kind.Folder}'.");
        return new ExportedKind(kindSchema,
            [.. kind.In(dataset).Select(entity => new ExportedEntity(entity, ExportedRecord.Of(schema, kindSchema.Record, kind.Describe(entity).Fields)))]);
    }
}

/// <summary>An entity and what it says.</summary>
internal sealed record ExportedEntity(Entity Entity, ExportedRecord Record)
{
    public string Id => Entity.Id;
}
