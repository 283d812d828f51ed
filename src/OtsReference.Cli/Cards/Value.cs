namespace Ots.Cli.Cards;

/// <summary>One field of an entity, under its YAML key; one that follows from other entities has a key of the same form.</summary>
internal sealed record Field(string Key, Value Value, bool IsWorkedOut = false);

/// <summary>The value of a field, in the few shapes that a card and JSON have to tell apart.</summary>
internal abstract record Value
{
    /// <summary>A text, a choice, a date or an address.</summary>
    internal sealed record Plain(string Text) : Value;

    internal sealed record Number(double Amount) : Value;

    /// <summary>What is true; what is not has no field.</summary>
    internal sealed record Truth : Value;

    internal sealed record Localized(LocalizedText Text) : Value;

    internal sealed record Reference(Entity Entity) : Value;

    internal sealed record Items(IReadOnlyList<Value> Values) : Value;

    /// <summary>
    /// A nested record. A card shows it as <paramref name="Line"/>, a template such as <c>{name}|, from {start}|, to {end}</c> whose
    /// segments drop out where a key is absent; one without a template takes a line a field. Its sources support it in particular.
    /// </summary>
    internal sealed record Nested(IReadOnlyList<Field> Fields, string? Line, IReadOnlyList<Citation> Sources) : Value;
}
