namespace Ots.Generator.Schema;

/// <summary>How a property's value looks in YAML and which method of Row reads it.</summary>
internal enum ValueShape
{
    Text,
    Integer,
    Number,
    Truth,
    Day,
    Date,
    Address,
    Localized,
    Choice,
    Record,
    Reference,
}
