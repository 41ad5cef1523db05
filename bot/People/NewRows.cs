using System.Data.Common;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace FellowsBot.People;

/// <summary>
/// Adds many rows to one table. SQL Server gets them in EF Core's batches; on SQLite, where EF Core would send each row by
/// itself, one prepared statement takes a quarter of the time. Columns and conversions are the model's either way.
/// </summary>
internal sealed class NewRows<T> : IDisposable
    where T : class
{
    private readonly FellowsDb db;
    private readonly List<(IProperty Property, DbParameter Parameter)> columns = [];
    private readonly DbCommand? insert;

    public NewRows(FellowsDb db, IDbContextTransaction transaction)
    {
        this.db = db;
        if (db.Database.IsSqlite())
        {
            insert = db.Database.GetDbConnection().CreateCommand();
            insert.Transaction = transaction.GetDbTransaction();
            Prepare(insert);
        }
    }

    /// <summary>Adds the rows: at once on SQLite, with the next save on SQL Server.</summary>
    public void Add(IEnumerable<T> rows)
    {
        if (insert is null)
        {
            db.AddRange(rows);
            return;
        }
        foreach (var row in rows)
        {
            foreach (var (property, parameter) in columns)
            {
                var value = property.PropertyInfo!.GetValue(row);
                var converter = property.GetTypeMapping().Converter;
                parameter.Value = (converter is null ? value : converter.ConvertToProvider(value)) ?? DBNull.Value;
            }
            insert.ExecuteNonQuery();
        }
    }

    public void Dispose() => insert?.Dispose();

    private void Prepare(DbCommand command)
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var sql = db.GetService<ISqlGenerationHelper>();
        foreach (var property in entity.GetProperties().Where(p => !p.IsPrimaryKey()))
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = sql.GenerateParameterName($"p{columns.Count}");
            command.Parameters.Add(parameter);
            columns.Add((property, parameter));
        }
        var names = string.Join(", ", columns.Select(c => sql.DelimitIdentifier(c.Property.GetColumnName(table)!)));
        var values = string.Join(", ", columns.Select(c => c.Parameter.ParameterName));
#pragma warning disable CA2100 // names of the model, quoted; every value is a parameter
        command.CommandText =
            $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} ({names}) VALUES ({values})";
#pragma warning restore CA2100
    }
}
