using Microsoft.CodeAnalysis;
using Ots.Generator.Collections;
using Ots.Generator.Diagnostics;
using Ots.Generator.Layers;
using Ots.Generator.Naming;
using Ots.Generator.Schema;
using Ots.Generator.Text;
using Ots.Generator.Yaml;

namespace Ots.Generator.Binding;

/// <summary>
/// Fits one file to its kind's record, over what the package says of the same id, and reports every place that does not fit. Of the keys of a map
/// those count that the file gives; a list is the file's or the package's as a whole.
/// </summary>
internal sealed class Binder
{
    private const string RemoveKey = "remove";

    private readonly YamlFile _file;
    private readonly DataSchema _schema;
    private readonly Layer _layer;
    private readonly List<Problem> _problems;
    private readonly List<string> _stated = [];

    private Binder(YamlFile file, DataSchema schema, Layer layer)
    {
        _file = file;
        _schema = schema;
        _layer = layer;
        _problems = [.. file.Problems];
    }

    public static BoundFile Bind(YamlFile file, DataSchema schema, Layer layer)
    {
        Binder binder = new(file, schema, layer);
        BoundEntity? entity = binder.BindEntity();
        return new BoundFile(entity, binder._problems.ToEquatableArray());
    }

    private BoundEntity? BindEntity()
    {
        if (_schema.KindOfFolder(_file.Folder) is not { } kind)
        {
            Report(default, Descriptors.UnknownFolder, _file.Folder, _file.Folder.IndexOf('/') is > 0 and var end
                ? $" A file lies in the folder of its kind, such as '{_file.Folder.Substring(0, end)}/{_schema.Kinds[0].Folder}'."
                : Suggestion.For(_file.Folder, _schema.Kinds.Select(k => k.Folder)).Sentence);
            return null;
        }

        if (!Identifiers.IsId(_file.Id))
        {
            Report(default, Descriptors.BadId, _file.Id);
            return null;
        }

        if (_file.IsEmpty)
        {
            Report(default, Descriptors.EmptyFile, kind.Folder);
        }

        BoundEntity? below = _layer.Entity(kind.Record.TypeName, _file.Id);
        if (Removal(kind.Record) is { } removal)
        {
            CheckRemoval(removal, kind, below);
            return below is null ? null : new BoundEntity(kind.Record.TypeName, _file.Id, _file.Path, below.Record) { IsRemoved = true };
        }

        BoundRecord? record = _file.Root is null ? null : BindRecord(_file.Root, kind.Record, kind.Folder, below?.Record, prefix: "", isEntity: true);
        record ??= new BoundRecord(kind.Record.TypeName, below?.Record.Fields ?? EquatableArray<BoundField>.Empty, default);
        return new BoundEntity(kind.Record.TypeName, _file.Id, _file.Path, record) { Stated = below is null ? null : _stated.ToEquatableArray() };
    }

    // The key is that of a removal unless the record has a property of the name.
    private YamlEntry? Removal(RecordSchema record) => record.Properties.Any(property => property.Key == RemoveKey) ? null
        : (_file.Root as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == RemoveKey);

    private void CheckRemoval(YamlEntry removal, KindSchema kind, BoundEntity? below)
    {
        if (removal.Value is not YamlScalar { Value: "true" })
        {
            ReportType(removal.Value, RemoveKey, "true");
        }

        if (below is null)
        {
            Suggestion meant = Suggestion.For(_file.Id, _layer.Entities(kind.Record.TypeName).Select(entity => entity.Id));
            Report(removal.Key.Range, Descriptors.NothingToRemove, kind.Record.Name, _file.Id, meant.Sentence);
        }

        foreach (YamlEntry entry in ((YamlMapping)_file.Root!).Entries.Where(entry => entry != removal && entry.Key.Value != "id"))
        {
            Report(entry.Key.Range, Descriptors.UnknownKey, entry.Key.Value, "a removal", "");
        }
    }

    // Below is what the package says at the same place, and prefix the place; nothing within what the file states as a whole.
    private BoundRecord? BindRecord(YamlNode node, RecordSchema record, string called, BoundRecord? below = null, string? prefix = null, bool isEntity = false)
    {
        if (node is YamlScalar { IsNull: false } && record.Shorthand is not null && record.Property(record.Shorthand) is { } shorthand)
        {
            return BindValue(node, shorthand, shorthand.Key) is { } value
                ? new BoundRecord(record.TypeName, new EquatableArray<BoundField>([new BoundField(shorthand.Name, value)]), node.Range)
                : null;
        }

        if (node is not YamlMapping mapping)
        {
            ReportType(node, called, Scalars.Describe(ValueShape.Record));
            return null;
        }

        Dictionary<string, BoundValue> values = below?.Fields.ToDictionary(field => field.Property, field => field.Value, StringComparer.Ordinal) ?? new(StringComparer.Ordinal);
        HashSet<string> given = [.. values.Keys];
        foreach (YamlEntry entry in mapping.Entries)
        {
            string key = entry.Key.Value;
            PropertySchema? property = record.Properties.FirstOrDefault(p => p.IsStated && p.Key == key);
            if (property is not null)
            {
                if (entry.Value is not YamlScalar { IsNull: true })
                {
                    given.Add(property.Name);
                    if (BindProperty(entry.Value, property, below?[property.Name], prefix is null ? null : prefix + key) is { } value)
                    {
                        values[property.Name] = value;
                    }
                }
                else if (property.IsRequired)
                {
                    given.Remove(property.Name);
                }
                else if (values.Remove(property.Name))
                {
                    _stated.Add(prefix + key);
                }
            }
            else if (isEntity && key == "id")
            {
                CheckId(entry.Value);
            }
            else
            {
                Suggestion meant = Suggestion.For(key, record.Properties.Where(p => p.IsStated && mapping.Entries.All(other => other.Key.Value != p.Key)).Select(p => p.Key));
                Report(meant, entry.Key.Range, Descriptors.UnknownKey, key, record.Name);
            }
        }

        foreach (PropertySchema property in record.Properties.Where(p => p.IsStated && p.IsRequired && !given.Contains(p.Name)))
        {
            Report(isEntity ? mapping.Range.ToStart() : mapping.Range, Descriptors.MissingKey, $"{record.Name} '{_file.Id}'", property.Key);
        }

        return new BoundRecord(
            record.TypeName,
            record.Properties.Where(p => values.ContainsKey(p.Name)).Select(p => new BoundField(p.Name, values[p.Name])).ToEquatableArray(),
            mapping.Range);
    }

    private void CheckId(YamlNode value)
    {
        if (value is not YamlUnread && (value is not YamlScalar scalar || scalar.Value != _file.Id))
        {
            Report(value.Range, Descriptors.IdMismatch, _file.Id, (value as YamlScalar)?.Value ?? Describe(value));
        }
    }

    private BoundValue? BindProperty(YamlNode node, PropertySchema property, BoundValue? below, string? place)
    {
        // Of a map over another one, the keys inside it are stated.
        switch (property.IsList ? null : below)
        {
            case BoundRecord record when node is YamlMapping:
                return BindRecord(node, _schema.Record(property.TypeName), property.Key, record, place + ".");
            case BoundTexts texts:
                return BindTexts(node, property.Key, texts, place + ".");
        }

        if (place is not null)
        {
            _stated.Add(place);
        }

        if (!property.IsList)
        {
            return BindValue(node, property, property.Key);
        }

        if (node is not YamlSequence sequence)
        {
            ReportType(node, property.Key, "a list");
            return null;
        }

        return new BoundList(
            sequence.Items.Select(item => BindValue(item, property, property.Key)).OfType<BoundValue>().ToEquatableArray(), sequence.Range);
    }

    private BoundValue? BindValue(YamlNode node, PropertySchema property, string called)
    {
        switch (property.Shape)
        {
            case ValueShape.Record:
                return BindRecord(node, _schema.Record(property.TypeName), called);
            case ValueShape.Localized:
                return BindTexts(node, called);
        }

        if (node is not YamlScalar { IsNull: false } scalar)
        {
            ReportType(node, called, Scalars.Describe(property.Shape));
            return null;
        }

        switch (property.Shape)
        {
            case ValueShape.Reference:
                return new BoundReference(property.TypeName, scalar.Value, scalar.Range);

            case ValueShape.Choice when _schema.Enum(property.TypeName) is var choice:
                if (choice.NameOf(scalar.Value) is { } name)
                {
                    return new BoundScalar(name, scalar.Range);
                }

                Report(Suggestion.For(scalar.Value, choice.Written), scalar.Range, Descriptors.UnknownChoice, called, string.Join(", ", choice.Written), scalar.Value);
                return null;
        }

        if (property.IsUnique && (scalar.Value.Length == 0 || scalar.Value[0] == ' ' || UnsafeCharacters.AreIn(scalar.Value)))
        {
            ReportType(node, called, "a text, neither empty nor with a space at its start nor with control characters");
            return null;
        }

        if (Scalars.Canonical(property.Shape, scalar.Value) is { } canonical)
        {
            if (property.Shape == ValueShape.Text)
            {
                CheckText(scalar);
            }

            return new BoundScalar(canonical, scalar.Range);
        }

        DiagnosticDescriptor descriptor = property.Shape is ValueShape.Day or ValueShape.Date ? Descriptors.BadDate : Descriptors.WrongType;
        string expected = Scalars.Describe(property.Shape);
        Report(scalar.Range, descriptor, descriptor == Descriptors.BadDate ? [scalar.Value, expected] : [called, expected, Describe(node)]);
        return null;
    }

    private BoundTexts? BindTexts(YamlNode node, string called, BoundTexts? below = null, string? prefix = null)
    {
        if (node is not YamlMapping mapping)
        {
            ReportType(node, called, Scalars.Describe(ValueShape.Localized));
            return null;
        }

        Dictionary<string, BoundText> texts = below?.Texts.ToDictionary(text => text.Language, StringComparer.Ordinal) ?? new(StringComparer.Ordinal);
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (!LanguageTags.IsWellFormed(entry.Key.Value))
            {
                Report(entry.Key.Range, Descriptors.WrongType, entry.Key.Value, "a language such as en, tr or uz-Cyrl", "none");
            }
            else if (!LanguageTags.IsKnown(entry.Key.Value))
            {
                Report(entry.Key.Range, Descriptors.UnknownLanguage, entry.Key.Value, LanguageTags.Hint(entry.Key.Value));
            }
            else if (entry.Value is YamlScalar { IsNull: false } text)
            {
                CheckText(text);
                texts[entry.Key.Value] = new BoundText(entry.Key.Value, text.Value);
                if (prefix is not null)
                {
                    _stated.Add(prefix + entry.Key.Value);
                }
            }
            else if (entry.Value is YamlScalar { IsNull: true } && texts.Remove(entry.Key.Value))
            {
                _stated.Add(prefix + entry.Key.Value);
            }
            else
            {
                ReportType(entry.Value, entry.Key.Value, Scalars.Describe(ValueShape.Text));
            }
        }

        if (!texts.ContainsKey("en") && (below?.English is not null || !mapping.Entries.Any(entry => entry.Key.Value == "en")))
        {
            Report(mapping.Range, Descriptors.MissingEnglish, called);
        }

        return new BoundTexts(texts.Values.OrderBy(text => text.Language, StringComparer.Ordinal).ToEquatableArray(), mapping.Range);
    }

    private void CheckText(YamlScalar text)
    {
        if (TextChecks.Invisible(text.Value) is { } character)
        {
            Report(text.Range, Descriptors.Invisible, character);
        }

        if (TextChecks.MixedScripts(text.Value) is { } mixed)
        {
            Report(text.Range, Descriptors.MixedScripts, mixed.Word, mixed.Letters);
        }

        if (TextChecks.OtherMeaning(text) is { } meaning)
        {
            Report(text.Range, Descriptors.Unquoted, text.Value, meaning);
        }
    }

    private void ReportType(YamlNode node, string called, string expected)
    {
        if (node is not YamlUnread)
        {
            Report(node.Range, Descriptors.WrongType, called, expected, Describe(node));
        }
    }

    private static string Describe(YamlNode node) => node switch
    {
        YamlMapping => "a map",
        YamlSequence => "a list",
        YamlScalar { IsNull: true } => "nothing",
        YamlScalar scalar => $"'{scalar.Value}'",
        _ => "something else",
    };

    private void Report(Suggestion meant, TextRange range, DiagnosticDescriptor descriptor, params string[] arguments) =>
        _problems.Add(Problem.At(_file.Path, range, descriptor, [.. arguments, meant.Sentence]) with { Fix = meant.Fix });

    private void Report(TextRange range, DiagnosticDescriptor descriptor, params string[] arguments) =>
        _problems.Add(Problem.At(_file.Path, range, descriptor, arguments));
}
