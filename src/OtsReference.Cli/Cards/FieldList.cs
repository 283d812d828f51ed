using System.Globalization;
using Ots.Generator.Naming;

namespace Ots.Cli.Cards;

/// <summary>Collects the fields of an entity in their order. What is absent, empty or false gets no field, as in the YAML.</summary>
internal sealed class FieldList
{
    private readonly List<Field> _fields = [];

    public IReadOnlyList<Field> Fields => _fields;

    public IReadOnlyList<Citation> Sources { get; private set; } = [];

    public IReadOnlyList<Dispute> Disputes { get; private set; } = [];

    public FieldList Add(string key, string? text) => AddValue(key, text is null ? null : new Value.Plain(text));

    public FieldList Add(string key, LocalizedText? text) => AddValue(key, text is null ? null : new Value.Localized(text));

    public FieldList Add(string key, double? number) => AddValue(key, number is { } amount ? new Value.Number(amount) : null);

    public FieldList Add(string key, bool truth) => AddValue(key, truth ? new Value.Truth() : null);

    public FieldList Add(string key, DateOnly day) => Add(key, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public FieldList Add(string key, PartialDate? date) => Add(key, date?.ToString());

    // As written: ToString would undo escapes that the address needs.
    public FieldList Add(string key, Uri? address) => Add(key, address?.OriginalString);

    public FieldList Add(string key, Entity? entity) => AddValue(key, entity is null ? null : new Value.Reference(entity));

    /// <summary>Adds what no file states, since it follows from other entities.</summary>
    public FieldList AddWorkedOut(string key, Entity? entity)
    {
        if (entity is not null)
        {
            _fields.Add(new Field(key, new Value.Reference(entity), IsWorkedOut: true));
        }

        return this;
    }

    public FieldList Add(string key, IEnumerable<Entity> entities) => AddItems(key, entities.Select(entity => new Value.Reference(entity)));

    public FieldList Add(string key, IEnumerable<string> texts) => AddItems(key, texts.Select(text => new Value.Plain(text)));

    public FieldList Add<T>(string key, T? record, Action<T, FieldList> describe, string? line = null)
        where T : class =>
        AddValue(key, record is null ? null : Nest(record, describe, line));

    public FieldList Add<T>(string key, IReadOnlyList<T> records, Action<T, FieldList> describe, string? line = null)
        where T : class =>
        AddItems(key, records.Select(record => Nest(record, describe, line)));

    public FieldList AddChoice<T>(string key, T? choice)
        where T : struct, Enum =>
        Add(key, choice is { } value ? Kebab(value) : null);

    /// <summary>Adds what supports the fields.</summary>
    public FieldList AddSources(IReadOnlyList<Citation> sources)
    {
        Sources = sources;
        return Add("sources", sources, (citation, fields) => fields
            .Add("source", citation.Source)
            .Add("supports", citation.Supports)
            .Add("note", citation.Note));
    }

    /// <summary>Adds what contradicts the fields.</summary>
    public FieldList AddDisputes(IReadOnlyList<Dispute> disputes)
    {
        Disputes = disputes;
        return Add("disputes", disputes, (dispute, fields) => fields
            .Add("field", dispute.Field)
            .Add("value", dispute.Value)
            .Add("reason", dispute.Reason)
            .Add("sources", dispute.Sources));
    }

    /// <summary>A choice as the YAML writes it: <c>AlsoKnownAs</c> is <c>also-known-as</c>.</summary>
    public static string Kebab<T>(T choice)
        where T : struct, Enum => Casing.Kebab(choice.ToString());

    private static Value.Nested Nest<T>(T record, Action<T, FieldList> describe, string? line)
    {
        FieldList nested = new();
        describe(record, nested);
        return new Value.Nested(nested.Fields, line, nested.Sources);
    }

    private FieldList AddItems(string key, IEnumerable<Value> values)
    {
        Value[] items = values.ToArray();
        return AddValue(key, items.Length == 0 ? null : new Value.Items(items));
    }

    private FieldList AddValue(string key, Value? value)
    {
        if (value is not null)
        {
            _fields.Add(new Field(key, value));
        }

        return this;
    }
}
