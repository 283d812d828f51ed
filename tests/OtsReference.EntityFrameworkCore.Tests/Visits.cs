using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ots.EntityFrameworkCore.Tests;

/// <summary>A visit, as an application would store it.</summary>
public sealed class Visit
{
    public int Id { get; set; }

    public required Summit Summit { get; set; }

    public State? Host { get; set; }

    public PartialDate Planned { get; set; }

    public PartialDate? Held { get; set; }
}

/// <summary>What an application says of a state: the entity is the key.</summary>
public sealed class Desk
{
    public required State State { get; set; }

    public required string Telephone { get; set; }

    public List<Official> Contacts { get; set; } = [];
}

/// <summary>The application's model: one call for all of the types.</summary>
public sealed class Visits(DbContextOptions options) : DbContext(options)
{
    public DbSet<Visit> All => Set<Visit>();

    public DbSet<Desk> Desks => Set<Desk>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseOtsReference();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Desk>().HasKey(desk => desk.State);
        modelBuilder.Entity<Desk>().PrimitiveCollection(desk => desk.Contacts).ElementType(contact => contact.HasConversion<EntityIdConverter<Official>>());
    }
}

/// <summary>A database of its own for each test, in memory.</summary>
public sealed class Database : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public Database()
    {
        _connection.Open();
        using Visits visits = Open();
        visits.Database.EnsureCreated();
    }

    public Visits Open(IModel? compiled = null)
    {
        DbContextOptionsBuilder options = new DbContextOptionsBuilder().UseSqlite(_connection);
        return new Visits((compiled is null ? options : options.UseModel(compiled)).Options);
    }

    public object? Scalar(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public void Dispose() => _connection.Dispose();
}
