using System;
using System.Linq;
using EntityFramework;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Ots;

using SqliteConnection connection = new("Data Source=:memory:");
connection.Open();
using (Visits visits = new(connection))
{
    visits.Database.EnsureCreated();
    visits.Add(new Visit { Summit = Summits.Samarkand2022, Planned = PartialDate.OfMonth(2022, 11) });
    visits.Add(new Visit { Summit = Summits.Istanbul2021, Planned = PartialDate.OfYear(2021) });
    visits.SaveChanges();
}

using Visits again = new(connection);
Visit found = again.All.Single(visit => visit.Summit == Summits.Samarkand2022);
Console.WriteLine($"{found.Planned}: {found.Summit}, {found.Summit.Theme}");
Console.WriteLine(string.Join(", ", again.All.OrderBy(visit => visit.Planned).Select(visit => visit.Summit).AsEnumerable().Select(summit => summit.Id)));

namespace EntityFramework
{
    internal sealed class Visit
    {
        public int Id { get; set; }

        public required Summit Summit { get; set; }

        public PartialDate Planned { get; set; }
    }

    internal sealed class Visits(SqliteConnection connection) : DbContext
    {
        public DbSet<Visit> All => Set<Visit>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connection);

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseOtsReference();
    }
}
