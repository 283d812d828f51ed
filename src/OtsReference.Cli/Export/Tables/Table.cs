using Ots.Generator.Schema;

namespace Ots.Cli.Export.Tables;

/// <summary>A table. What it has columns for depends on the records alone, never on what the entities happen to say.</summary>
/// <param name="Name">The kind's folder, with the key of a list after a dot: <c>summits.attendees</c>.</param>
/// <param name="Description">What a row is.</param>
/// <param name="Key">The columns that tell its rows apart.</param>
/// <param name="Parent">The table whose rows its rows are parts of, under the same columns.</param>
internal sealed record Table(string Name, string? Description, IReadOnlyList<Column> Key, Table? Parent)
{
    /// <summary>Where in an entity a row of it is, as far as that follows from the row: a pointer with the names of columns in braces.</summary>
    public required string Pointer { get; init; }

    /// <summary>The columns after the key.</summary>
    public List<Column> Columns { get; } = [];

    public List<Row> Rows { get; } = [];

    public IEnumerable<Column> AllColumns => Key.Concat(Columns);

    /// <summary>The columns of the key that are the key of the parent.</summary>
    public IReadOnlyList<Column> ParentKey => Parent is null ? [] : [.. Key.Take(Parent.Key.Count)];
}

/// <summary>A column.</summary>
/// <param name="Name">The YAML key; that of a record in a record after a dot: <c>coordinates.latitude</c>.</param>
/// <param name="Shape">What its values are.</param>
/// <param name="Description">What it says.</param>
/// <param name="IsRequired">Whether each row has a value.</param>
/// <param name="IsUnique">Whether no two rows have the same value.</param>
/// <param name="Choices">The values there are, where they are few.</param>
/// <param name="Leads">The table that its values are the ids of.</param>
internal sealed record Column(string Name, ValueShape Shape, string? Description, bool IsRequired = true, bool IsUnique = false, IReadOnlyList<string>? Choices = null, string? Leads = null);

/// <summary>A row.</summary>
/// <param name="Kind">The folder of the entity that it is about.</param>
/// <param name="Id">The entity's id.</param>
/// <param name="Pointer">Where in the entity it stands, as the fragment of a JSON Pointer: <c>#</c> for all of it, <c>#/terms/1</c>.</param>
/// <param name="Cells">The values by column; what is absent has none.</param>
internal sealed record Row(string Kind, string Id, string Pointer, IReadOnlyDictionary<string, Datum> Cells)
{
    /// <summary>The value of a column as text, or <see langword="null"/>. What has no truth is false, as in the YAML.</summary>
    public string? Text(Column column) => Cells.GetValueOrDefault(column.Name) is Datum.Scalar scalar ? scalar.Text : column.Shape == ValueShape.Truth ? "false" : null;

    /// <summary>The texts of a column that has them in several languages.</summary>
    public IReadOnlyList<(string Language, string Text)> Texts(Column column) => Cells.GetValueOrDefault(column.Name) is Datum.Texts texts ? texts.InLanguages : [];
}
