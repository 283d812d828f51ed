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
    /// <summary>Where the package's data is at home.</summary>
    public const string Address = "https://github.com/OtsReference/OtsReference";

    private const string About = "Summits, states, officials and documents of the Organization of Turkic States, each fact with its sources";

    /// <summary>Whether it is the package's data, without that of a project over it.</summary>
    public bool IsPackaged => Dataset == OtsDataset.Packaged;

    /// <summary>The name of the data set: that of the project, where its data lies over the package's.</summary>
    public string Name => Dataset.Name;

    /// <summary>What the data set is.</summary>
    public string Description => IsPackaged ? $"{About}." : $"{About}: the data of {Name} over that of {OtsDataset.Packaged.Name}.";

    /// <summary>The licence of the package's data; that of what a project adds is the project's matter, and not known here.</summary>
    public Licence? Licence => IsPackaged ? Licence.Packaged : null;

    public static ExportedData Of(OtsDataset dataset, DataSchema schema, Compilation compilation, IEnumerable<Kind> kinds) => new(
        dataset, schema, new RecordDocumentation(compilation), [.. kinds.Select(kind => ExportedKind.Of(dataset, schema, kind))]);

    /// <summary>The exported kind of a type, or <see langword="null"/> where it was not asked for.</summary>
    public ExportedKind? KindOf(string typeName) => Kinds.FirstOrDefault(kind => kind.Schema.Record.TypeName == typeName);
}

/// <summary>A licence.</summary>
/// <param name="Id">Its SPDX identifier.</param>
/// <param name="Address">The address of its text.</param>
internal sealed record Licence(string Id, string Address)
{
    /// <summary>That of the package's data.</summary>
    public static Licence Packaged { get; } = new("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/");
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
