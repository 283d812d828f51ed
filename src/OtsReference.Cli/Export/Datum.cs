namespace Ots.Cli.Export;

/// <summary>A value without parts other than those that every format can tell apart; what sort of value it is, its property says.</summary>
internal abstract record Datum
{
    /// <summary>A text, a choice, a date, a number or the id that a reference leads to: as the YAML writes it.</summary>
    internal sealed record Scalar(string Text) : Datum;

    /// <summary>A text in several languages, English first.</summary>
    internal sealed record Texts(IReadOnlyList<(string Language, string Text)> InLanguages) : Datum;

    /// <summary>A nested record.</summary>
    internal sealed record Nested(ExportedRecord Record) : Datum;
}
