using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Binding;
using Ots.Generator.Schema;

namespace Ots.Generator.Layers;

/// <summary>The package's own entities, which a project lays its YAML over: checked when the package was built, and neither parsed nor checked again.</summary>
internal sealed class Layer : IEquatable<Layer>
{
    /// <summary>The file in the package that holds it.</summary>
    public const string FileName = "OtsReference.layer";

    public static readonly Layer Empty = new(ImmutableArray<byte>.Empty, [], [], null);

    // A build server compiles many projects over the same package.
    private static Layer s_last = Empty;

    private readonly Dictionary<string, Dictionary<string, BoundEntity>> _byId;
    private readonly ImmutableArray<byte> _checksum;
    private readonly DataSchema? _schema;

    private Layer(ImmutableArray<byte> checksum, IReadOnlyList<BoundEntity> entities, IReadOnlyList<KindSchema> kinds, DataSchema? schema)
    {
        _checksum = checksum;
        _schema = schema;
        _byId = kinds.ToDictionary(kind => kind.Record.TypeName, _ => new Dictionary<string, BoundEntity>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (BoundEntity entity in entities)
        {
            _byId[entity.KindType][entity.Id] = entity;
        }
    }

    /// <summary>Whether a file that the compiler was given is the package's layer.</summary>
    public static bool IsLayer(AdditionalText file) => file.Path.EndsWith(FileName, StringComparison.Ordinal)
        && file.Path.Length > FileName.Length && file.Path[file.Path.Length - FileName.Length - 1] is '/' or '\\';

    /// <summary>Reads the layer of a package whose kinds the schema has.</summary>
    public static Layer Of(AdditionalText? file, DataSchema schema, CancellationToken cancel)
    {
        if (schema.Kinds.Count == 0 || file?.GetText(cancel) is not { } text)
        {
            return Empty;
        }

        ImmutableArray<byte> checksum = text.GetChecksum();
        if (s_last is { } last && last._checksum.SequenceEqual(checksum) && schema.Equals(last._schema))
        {
            return last;
        }

        string folder = file.Path.Substring(0, file.Path.Length - FileName.Length);
        return s_last = new Layer(checksum, LayerReader.Read(text.ToString(), folder, schema), schema.Kinds, schema);
    }

    /// <summary>Reads a layer that was written to a text.</summary>
    public static Layer Of(string text, string folder, DataSchema schema) =>
        new(SourceText.From(text).GetChecksum(), LayerReader.Read(text, folder, schema), schema.Kinds, schema);

    /// <summary>The entities of a kind.</summary>
    public IEnumerable<BoundEntity> Entities(string kindType) => _byId.TryGetValue(kindType, out Dictionary<string, BoundEntity>? kind) ? kind.Values : [];

    /// <summary>An entity, where the layer has it.</summary>
    public BoundEntity? Entity(string kindType, string id) =>
        _byId.TryGetValue(kindType, out Dictionary<string, BoundEntity>? kind) && kind.TryGetValue(id, out BoundEntity? entity) ? entity : null;

    public bool Equals(Layer? other) => other is not null && (ReferenceEquals(this, other) || (_checksum.SequenceEqual(other._checksum) && Equals(_schema, other._schema)));

    public override bool Equals(object? obj) => Equals(obj as Layer);

    public override int GetHashCode() => _checksum.IsEmpty ? 0 : BitConverter.ToInt32([.. _checksum.Take(4)], 0);
}
