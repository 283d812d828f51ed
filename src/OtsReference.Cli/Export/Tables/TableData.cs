using System.Globalization;

namespace Ots.Cli.Export.Tables;

/// <summary>Lays entities out in tables: the one relational model that CSV and SQLite share.</summary>
internal sealed class TableData
{
    private readonly TableSchema _schema;

    private TableData(TableSchema schema) => _schema = schema;

    public static IReadOnlyCollection<Table> Of(ExportedData data)
    {
        TableData tables = new(new TableSchema(data));
        Table entities = tables._schema.Tables.First();
        foreach (ExportedKind kind in data.Kinds)
        {
            foreach (ExportedEntity entity in kind.Entities)
            {
                Row root = new(kind.Schema.Folder, entity.Id, "#", new Dictionary<string, Datum>());
                Dictionary<string, Datum> whole = Keys(entities, [root.Kind, root.Id]);
                whole["name"] = new Datum.Scalar(entity.Entity.ToString() ?? entity.Id);
                entities.Rows.Add(root with { Cells = whole });
                tables.AddRow(tables._schema.Of(kind), root, [root.Id], entity.Record);
            }
        }

        return tables._schema.Tables;
    }

    private void AddRow(Table table, Row place, string[] keys, ExportedRecord record)
    {
        Dictionary<string, Datum> cells = Keys(table, keys);
        table.Rows.Add(place with { Cells = cells });
        AddCells(table, cells, place, keys, "", record);
    }

    private void AddCells(Table table, Dictionary<string, Datum> cells, Row place, string[] keys, string prefix, ExportedRecord record)
    {
        foreach (Statement statement in record.Statements)
        {
            string name = prefix + statement.Property.Key;
            Row inner = place with { Pointer = $"{place.Pointer}/{statement.Property.Key}" };
            if (statement.Property.IsList)
            {
                AddItems(_schema.Of(table, name, statement.Property), place, inner, keys, statement);
            }
            else if (statement.Values[0] is Datum.Nested nested)
            {
                AddCells(table, cells, inner, keys, name + ".", nested.Record);
            }
            else
            {
                cells[name] = statement.Values[0];
            }
        }
    }

    private void AddItems(Table table, Row owner, Row list, string[] ownerKeys, Statement statement)
    {
        for (int i = 0; i < statement.Values.Count; i++)
        {
            string position = i.ToString(CultureInfo.InvariantCulture);
            string[] keys = _schema.IsShared(statement.Property) ? [owner.Kind, owner.Id, owner.Pointer, position] : [.. ownerKeys, position];
            Row place = list with { Pointer = $"{list.Pointer}/{position}" };
            if (statement.Values[i] is Datum.Nested nested)
            {
                AddRow(table, place, keys, nested.Record);
                continue;
            }

            Dictionary<string, Datum> cells = Keys(table, keys);
            cells[TableSchema.Value] = statement.Values[i];
            table.Rows.Add(place with { Cells = cells });
        }
    }

    private static Dictionary<string, Datum> Keys(Table table, string[] keys) =>
        table.Key.Zip(keys).ToDictionary(key => key.First.Name, key => (Datum)new Datum.Scalar(key.Second), StringComparer.Ordinal);
}
