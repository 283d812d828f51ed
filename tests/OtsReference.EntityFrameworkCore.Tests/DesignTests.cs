using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.Extensions.DependencyInjection;

namespace Ots.EntityFrameworkCore.Tests;

/// <summary>What <c>dotnet ef</c> writes for a model with entities: a migration, and the model as C#.</summary>
public sealed class DesignTests : IDisposable
{
    private readonly Database _database = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ots-ef-");

    [Fact]
    public void A_migration_has_columns_of_text()
    {
        using Visits visits = _database.Open();

        string migration = Services(visits).GetRequiredService<IMigrationsScaffolder>().ScaffoldMigration("First", "App").MigrationCode;

        Assert.Contains("Summit = table.Column<string>(type: \"TEXT\", nullable: false)", migration, StringComparison.Ordinal);
        Assert.Contains("Host = table.Column<string>(type: \"TEXT\", nullable: true)", migration, StringComparison.Ordinal);
        Assert.Contains("Held = table.Column<string>(type: \"TEXT\", nullable: true)", migration, StringComparison.Ordinal);
        Assert.Contains("table.PrimaryKey(\"PK_Desks\", x => x.State)", migration, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_compiled_model_stores_and_asks_as_the_one_that_it_was_made_of(bool forNativeAot)
    {
        // EF Core 10 leaves out how a list of converted values is mapped, unless it compiles for Native AOT.
        Desk[] desks = forNativeAot ? [new Desk { State = States.Turkiye, Telephone = "1", Contacts = [Officials.KubanychbekOmuraliev] }] : [];
        IModel model = Compile(forNativeAot);
        using (Visits visits = _database.Open(model))
        {
            visits.Add(new Visit { Summit = Summits.Samarkand2022, Host = States.Uzbekistan, Planned = PartialDate.OfMonth(2022, 11) });
            visits.Add(new Visit { Summit = Summits.Istanbul2021 });
            visits.AddRange(desks);
            visits.SaveChanges();
        }

        using Visits again = _database.Open(model);
        Assert.Same(model, again.Model);
        Visit samarkand = again.All.Single(visit => visit.Host == States.Uzbekistan);
        Assert.Same(Summits.Samarkand2022, samarkand.Summit);
        Assert.Equal(PartialDate.OfMonth(2022, 11), samarkand.Planned);
        Assert.Same(Summits.Istanbul2021, again.All.Single(visit => visit.Host == null).Summit);
        Assert.All(desks, desk => Assert.Equal(desk.Contacts, again.Desks.Find(desk.State)!.Contacts));
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Delete(recursive: true);
    }

    private IModel Compile(bool forNativeAot)
    {
        using Visits visits = _database.Open();
#pragma warning disable EF1001 // The tool's own way in; there is no public one.
        IReadOnlyList<string> files = Services(visits).GetRequiredService<ICompiledModelScaffolder>().ScaffoldModel(
            visits.GetService<IDesignTimeModel>().Model,
            _folder.FullName,
            new CompiledModelCodeGenerationOptions { ContextType = typeof(Visits), ModelNamespace = "App", ForNativeAot = forNativeAot });
#pragma warning restore EF1001
        string[] references = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)];
        CSharpCompilation compilation = CSharpCompilation.Create(
            $"Compiled{forNativeAot}",
            files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file)),
            references.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Disable));
        using MemoryStream assembly = new();
        Assert.Empty(compilation.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (IModel)Assembly.Load(assembly.ToArray()).GetType("App.VisitsModel")!.GetProperty("Instance")!.GetValue(null)!;
    }

    private static ServiceProvider Services(Visits visits)
    {
        ServiceCollection services = new();
        services.AddEntityFrameworkDesignTimeServices();
        services.AddDbContextDesignTimeServices(visits);
#pragma warning disable EF1001
        new Microsoft.EntityFrameworkCore.Sqlite.Design.Internal.SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
#pragma warning restore EF1001
        return services.BuildServiceProvider();
    }
}
