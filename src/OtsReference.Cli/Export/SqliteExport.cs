using System.Globalization;
using Microsoft.Data.Sqlite;
using Ots.Cli.Export.Tables;
using Ots.Generator.Schema;

namespace Ots.Cli.Export;

/// <summary>The data as an SQLite database. The same data gives the same bytes, under one version of SQLite.</summary>
internal static class SqliteExport
{
    /// <summary>Writes a database to a file that is not there yet.</summary>
    /// <exception cref="SqliteException">The file cannot be written.</exception>
    public static void Write(ExportedData data, string path)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();

        // Nobody else sees the file before it is whole, and it is written anew where that fails.
        Execute(connection, "PRAGMA journal_mode = OFF");
        Execute(connection, "PRAGMA synchronous = OFF");
        Execute(connection, "PRAGMA foreign_keys = ON");
        using (SqliteTransaction transaction = connection.BeginTransaction())
        {
            // States have capitals, and capitals lie in states.
            Execute(connection, "PRAGMA defer_foreign_keys = ON");
            IReadOnlyCollection<Table> tables = TableData.Of(data);
            foreach (string statement in SqliteSchema.Of(data, tables))
            {
                Execute(connection, statement);
            }

            Fill(connection, data, tables);
            transaction.Commit();
        }

        Execute(connection, "VACUUM");
    }

    private static void Fill(SqliteConnection connection, ExportedData data, IReadOnlyCollection<Table> tables)
    {
        Insert(connection, SqliteSchema.Metadata, 2,
        [
            ["name", data.Name],
            ["description", data.Description],
            ["version", data.Dataset.Version],
            ["as-of", JsonExport.Day(data.Dataset.AsOf)],
            ["verified-through", JsonExport.Day(data.Dataset.VerifiedThrough)],
            .. data.Licence is { } licence ? new[] { new[] { "licence", licence.Id }, ["address", ExportedData.Address] } : [],
        ]);
        foreach (Table table in tables)
        {
            Column[] columns = [.. table.AllColumns.Where(column => column.Shape != ValueShape.Localized)];
            Insert(connection, table.Name, columns.Length, table.Rows.Select(row => columns.Select(column => Value(column.Shape, row.Text(column))).ToArray()));
        }

        Insert(connection, SqliteSchema.Texts, 5,
            from table in tables
            from row in table.Rows
            from column in table.Columns
            from text in row.Texts(column)
            select new object[] { row.Kind, row.Id, $"{row.Pointer}/{column.Name.Replace('.', '/')}", text.Language, text.Text });
    }

    private static void Insert(SqliteConnection connection, string table, int columns, IEnumerable<object[]> rows)
    {
        using SqliteCommand command = connection.CreateCommand();
        SqliteParameter[] parameters = [.. Enumerable.Range(0, columns).Select(column => new SqliteParameter(string.Create(CultureInfo.InvariantCulture, $"$p{column}"), null))];
        command.CommandText = $"INSERT INTO {SqliteSchema.Quoted(table)} VALUES ({string.Join(", ", parameters.Select(parameter => parameter.ParameterName))})";
        command.Parameters.AddRange(parameters);
        foreach (object[] row in rows)
        {
            for (int column = 0; column < columns; column++)
            {
                parameters[column].Value = row[column];
            }

            command.ExecuteNonQuery();
        }
    }

    private static object Value(ValueShape shape, string? text) => (shape, text) switch
    {
        (_, null) => DBNull.Value,
        (ValueShape.Integer, _) => long.Parse(text, CultureInfo.InvariantCulture),
        (ValueShape.Number, _) => double.Parse(text, CultureInfo.InvariantCulture),
        (ValueShape.Truth, _) => text == "true" ? 1L : 0L,
        _ => text,
    };

    private static void Execute(SqliteConnection connection, string statement)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
