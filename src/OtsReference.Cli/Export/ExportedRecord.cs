using System.Globalization;
using Ots.Cli.Cards;
using Ots.Generator.Schema;

namespace Ots.Cli.Export;

/// <summary>An entity or a record nested in one: what its YAML states, in the order of the record's properties.</summary>
internal sealed record ExportedRecord(RecordSchema Schema, IReadOnlyList<Statement> Statements)
{
    /// <summary>Pairs the fields of a card with the properties they are the values of. What follows from other entities is left to them.</summary>
    /// <exception cref="InvalidOperationException">A field has no property, and would be lost.</exception>
    public static ExportedRecord Of(DataSchema schema, RecordSchema record, IReadOnlyList<Field> fields)
    {
        PropertySchema[] stated = [.. record.Properties.Where(property => property.IsStated)];
        Dictionary<string, Field> byKey = fields.Where(field => !field.IsWorkedOut).ToDictionary(field => field.Key, StringComparer.Ordinal);
        if (byKey.Keys.Except(stated.Select(property => property.Key)).FirstOrDefault() is { } lost)
        {
            throw new InvalidOperationException($"{record.Name} has no property for '{lost}'.");
        }

        return new ExportedRecord(record,
        [
            .. from property in stated
               where byKey.ContainsKey(property.Key)
               select new Statement(property, Values(schema, property, byKey[property.Key].Value)),
        ]);
    }

    /// <summary>The one value under a key as text, or <see langword="null"/>.</summary>
    public string? Text(string key) =>
        Statements.FirstOrDefault(statement => statement.Property.Key == key)?.Values is [Datum.Scalar scalar] ? scalar.Text : null;

    private static Datum[] Values(DataSchema schema, PropertySchema property, Value value) =>
        value is Value.Items items ? [.. items.Values.Select(item => DatumOf(schema, property, item))] : [DatumOf(schema, property, value)];

    private static Datum DatumOf(DataSchema schema, PropertySchema property, Value value) => value switch
    {
        Value.Plain plain => new Datum.Scalar(plain.Text),
        Value.Number number => new Datum.Scalar(number.Amount.ToString(CultureInfo.InvariantCulture)),
        Value.Truth => new Datum.Scalar("true"),
        Value.Reference reference => new Datum.Scalar(reference.Entity.Id),
        Value.Localized localized => new Datum.Texts(
        [
            .. localized.Text.Languages.OrderBy(language => language != "en").ThenBy(language => language, StringComparer.Ordinal)
                .Select(language => (language, localized.Text[language])),
        ]),
        Value.Nested nested => new Datum.Nested(Of(schema, schema.Record(property.TypeName), nested.Fields)),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
