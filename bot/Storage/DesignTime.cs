using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace FellowsBot.Storage;

/// <summary>Lets `dotnet ef migrations add` build the SQLite model without starting the bot.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteFellowsDb>
{
    public SqliteFellowsDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteFellowsDb>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>Lets `dotnet ef migrations add` build the SQL Server model without a server.</summary>
internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerFellowsDb>
{
    public SqlServerFellowsDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerFellowsDb>().UseSqlServer("Server=design-time").Options);
}
