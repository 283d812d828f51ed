using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ots.EntityFrameworkCore.Tests;

/// <summary>What is stored is an id or a date as text, and comes back as the instance in the data.</summary>
public sealed class StorageTests : IDisposable
{
    private readonly Database _database = new();

    public static TheoryData<string> Folders => [.. OtsDataset.Packaged.Catalogs.Select(catalog => catalog.Folder)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_entity_of_a_kind_is_stored_as_its_id_and_read_back(string folder)
    {
        Catalog catalog = OtsDataset.Packaged.Catalogs.Single(catalog => catalog.Folder == folder);
        ValueConverter converter = (ValueConverter)Activator.CreateInstance(typeof(EntityIdConverter<>).MakeGenericType(catalog.EntityType))!;

        foreach (Entity entity in catalog.Entities)
        {
            Assert.Equal(entity.Id, converter.ConvertToProvider(entity));
            Assert.Same(entity, converter.ConvertFromProvider(entity.Id));
        }
    }

    [Fact]
    public void What_is_saved_comes_back()
    {
        using (Visits visits = _database.Open())
        {
            visits.Add(new Visit { Summit = Summits.Samarkand2022, Host = States.Uzbekistan, Planned = PartialDate.OfMonth(2022, 11), Held = new PartialDate(new DateOnly(2022, 11, 11)) });
            visits.Add(new Visit { Summit = Summits.Istanbul2021, Planned = PartialDate.OfYear(2021) });
            visits.SaveChanges();
        }

        Assert.Equal("samarkand-2022 uzbekistan 2022-11 2022-11-11", _database.Scalar("SELECT Summit || ' ' || Host || ' ' || Planned || ' ' || Held FROM \"All\" WHERE Host IS NOT NULL"));
        using Visits again = _database.Open();
        Visit samarkand = again.All.Single(visit => visit.Host != null);
        Assert.Same(Summits.Samarkand2022, samarkand.Summit);
        Assert.Same(States.Uzbekistan, samarkand.Host);
        Assert.Equal(PartialDate.OfMonth(2022, 11), samarkand.Planned);
        Visit istanbul = again.All.Single(visit => visit.Host == null);
        Assert.Null(istanbul.Host);
        Assert.Null(istanbul.Held);
    }

    [Fact]
    public void A_date_that_was_never_set_comes_back_as_such()
    {
        using (Visits visits = _database.Open())
        {
            visits.Add(new Visit { Summit = Summits.Samarkand2022 });
            visits.SaveChanges();
        }

        using Visits again = _database.Open();
        Assert.Equal(default, again.All.Single().Planned);
        Assert.Equal(1, again.All.Count(visit => visit.Planned < PartialDate.OfYear(1)));
    }

    [Fact]
    public void A_change_is_seen_and_the_same_entity_is_none()
    {
        using Visits visits = _database.Open();
        Visit visit = new() { Summit = Summits.Samarkand2022, Host = States.Uzbekistan };
        visits.Add(visit);
        visits.SaveChanges();

        visit.Host = States.Uzbekistan;
        Assert.False(visits.ChangeTracker.HasChanges());
        visit.Host = States.Kazakhstan;
        Assert.True(visits.ChangeTracker.HasChanges());
        visits.SaveChanges();
        Assert.Equal("kazakhstan", _database.Scalar("SELECT Host FROM \"All\""));
    }

    [Fact]
    public void An_entity_can_be_a_key_and_a_list_of_them_a_column()
    {
        using (Visits visits = _database.Open())
        {
            visits.Add(new Desk { State = States.Turkiye, Telephone = "1", Contacts = [Officials.KubanychbekOmuraliev] });
            visits.Add(new Desk { State = States.Azerbaijan, Telephone = "2" });
            visits.SaveChanges();
        }

        using Visits again = _database.Open();
        Assert.Equal("1", again.Desks.Find(States.Turkiye)!.Telephone);
        Assert.Equal([Officials.KubanychbekOmuraliev], again.Desks.Find(States.Turkiye)!.Contacts);
        Assert.Equal(States.Turkiye, again.Desks.Single(desk => desk.Contacts.Contains(Officials.KubanychbekOmuraliev)).State);
    }

    [Fact]
    public void An_id_that_the_data_does_not_have_is_named()
    {
        _database.Scalar("INSERT INTO \"All\" (Summit, Planned) VALUES ('Samarkand', '2022')");
        using Visits visits = _database.Open();

        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => visits.All.ToList());

        Assert.Contains("'Samarkand' where the id of a Summit is expected", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_is_as_long_as_an_id_can_be()
    {
        using Visits visits = _database.Open();
        IProperty summit = visits.Model.FindEntityType(typeof(Visit))!.FindProperty(nameof(Visit.Summit))!;

        Assert.Equal(100, summit.GetTypeMapping().Converter!.MappingHints!.Size);
        Assert.Equal(typeof(string), summit.GetTypeMapping().Converter!.ProviderClrType);
    }

    public void Dispose() => _database.Dispose();
}
