using Ots.Generator.Collections;
using Ots.Generator.Diagnostics;

namespace Ots.Generator.Binding;

/// <summary>A value that fits its property.</summary>
internal abstract record BoundValue(TextRange Range);

/// <summary>A scalar in the one way of writing it that the runtime reads.</summary>
internal sealed record BoundScalar(string Canonical, TextRange Range) : BoundValue(Range);

/// <summary>The id of an entity of a kind.</summary>
internal sealed record BoundReference(string KindType, string Id, TextRange Range) : BoundValue(Range);

/// <summary>A text in several languages, ordered by language.</summary>
internal sealed record BoundTexts(EquatableArray<BoundText> Texts, TextRange Range) : BoundValue(Range)
{
    public string? English => Texts.FirstOrDefault(text => text.Language == "en")?.Text;
}

internal sealed record BoundText(string Language, string Text);

internal sealed record BoundList(EquatableArray<BoundValue> Items, TextRange Range) : BoundValue(Range);

/// <summary>A nested record, or an entity: its fields in the order the record declares them.</summary>
internal sealed record BoundRecord(string TypeName, EquatableArray<BoundField> Fields, TextRange Range) : BoundValue(Range)
{
    /// <summary>The value of a property, where the file gives one.</summary>
    public BoundValue? this[string property] => Fields.FirstOrDefault(field => field.Property == property)?.Value;
}

internal sealed record BoundField(string Property, BoundValue Value);
