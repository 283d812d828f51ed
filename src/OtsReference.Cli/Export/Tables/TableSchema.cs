using Ots.Generator.Naming;
using Ots.Generator.Schema;

namespace Ots.Cli.Export.Tables;

/// <summary>
/// The tables that entities are laid out in: one of all entities, one a kind, one a list in a kind. Records that speak of other facts (citations, disputes)
/// may stand anywhere, and have one table for all kinds. A single record in another is columns of it.
/// </summary>
internal sealed class TableSchema
{
    public const string Entities = "entities";
    private const string Path = "path";
    private const string Position = "item";

    /// <summary>The column of a list without keys.</summary>
    public const string Value = "value";

    private static readonly Column s_kind = new("kind", ValueShape.Text, "The folder of the entity's YAML file.");
    private static readonly Column s_id = new("id", ValueShape.Text, "The id of the entity.");
    private static readonly Column s_path = new(Path, ValueShape.Text, "What of the entity it is about: # for all of it, else a JSON Pointer (RFC 6901) such as #/terms/1.");

    private readonly Dictionary<string, Table> _tables = new(StringComparer.Ordinal);
    private readonly ExportedData _data;

    public TableSchema(ExportedData data)
    {
        _data = data;
        Table entities = Add(new Table(Entities, "Every entity of every kind.", [s_kind, s_id], null) { Pointer = "#" });
        entities.Columns.Add(new Column("name", ValueShape.Text, "The name in English, or what else stands for it."));
        foreach (ExportedKind kind in data.Kinds)
        {
            RecordSchema record = kind.Schema.Record;
            Table table = Add(new Table(kind.Schema.Folder, data.Documentation.Of(record.TypeName), [s_id], null) { Pointer = "#" });
            AddColumns(table, record, "", isRequired: true);
        }
    }

    public IReadOnlyCollection<Table> Tables => _tables.Values;

    /// <summary>The table of a kind.</summary>
    public Table Of(ExportedKind kind) => _tables[kind.Schema.Folder];

    /// <summary>The table of a list.</summary>
    /// <param name="owner">The table of the record that has the list.</param>
    /// <param name="column">The key of the list, as a column would be named.</param>
    /// <param name="property">What the items are.</param>
    public Table Of(Table owner, string column, PropertySchema property) => _tables[NameOf(owner, column, property)];

    /// <summary>Whether the items of a list are of one table for all kinds.</summary>
    public bool IsShared(PropertySchema property) => property.Shape == ValueShape.Record && _data.Schema.Record(property.TypeName).Properties.Any(inner => inner.NamesFacts);

    private string NameOf(Table owner, string column, PropertySchema property) =>
        IsShared(property) ? Casing.Kebab(_data.Schema.Record(property.TypeName).Name) + "s" : $"{owner.Name}.{column}";

    private void AddColumns(Table table, RecordSchema record, string prefix, bool isRequired)
    {
        foreach (PropertySchema property in record.Properties.Where(property => property.IsStated))
        {
            string name = prefix + property.Key;
            string? description = _data.Documentation.Of(record.TypeName, property.Name);
            if (property.IsList)
            {
                AddList(table, name, property, description);
            }
            else if (property.Shape == ValueShape.Record)
            {
                AddColumns(table, _data.Schema.Record(property.TypeName), name + ".", isRequired && property.IsRequired);
            }
            else
            {
                table.Columns.Add(ColumnOf(name, property, description, isRequired && property.IsRequired));
            }
        }
    }

    private void AddList(Table owner, string name, PropertySchema property, string? description)
    {
        string tableName = NameOf(owner, name, property);
        if (_tables.ContainsKey(tableName))
        {
            return;
        }

        RecordSchema? record = property.Shape == ValueShape.Record ? _data.Schema.Record(property.TypeName) : null;
        bool isShared = IsShared(property);
        Table? parent = isShared ? _tables[Entities] : owner;
        Column[] key = isShared ? [.. parent.Key, s_path] : [.. parent.Key];
        Column position = new(PositionIn(key), ValueShape.Integer, $"Its place in the list `{name}`, from 0.");
        string pointer = isShared ? $"{{{Path}}}/{property.Key}/{{{position.Name}}}" : $"{owner.Pointer}/{name.Replace('.', '/')}/{{{position.Name}}}";
        Table table = Add(new Table(tableName, isShared ? _data.Documentation.Of(record!.TypeName) : description, [.. key, position], parent) { Pointer = pointer });
        if (record is null)
        {
            table.Columns.Add(ColumnOf(Value, property, description, isRequired: true));
        }
        else
        {
            AddColumns(table, record, "", isRequired: true);
        }
    }

    // A list in a list has two places.
    private static string PositionIn(Column[] key)
    {
        int depth = key.Count(column => column.Name.StartsWith(Position, StringComparison.Ordinal));
        return depth == 0 ? Position : $"{Position}-{depth + 1}";
    }

    private Column ColumnOf(string name, PropertySchema property, string? description, bool isRequired) => new(
        name,
        property.Shape,
        description,
        isRequired || property.Shape == ValueShape.Truth,
        property.IsUnique,
        property.Shape == ValueShape.Choice ? [.. _data.Schema.Enum(property.TypeName).Written] : null,
        property.Shape == ValueShape.Reference ? _data.KindOf(property.TypeName)?.Schema.Folder : null);

    private Table Add(Table table)
    {
        _tables.Add(table.Name, table);
        return table;
    }
}
