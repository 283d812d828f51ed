using System.Reflection;

namespace Ots.Tests.Data;

public sealed class ReleaseTests
{
    [Fact]
    public void The_data_has_the_version_of_the_package()
    {
        string version = typeof(OtsDataset).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

        Assert.Equal(version, OtsDataset.Packaged.Version);
        Assert.Equal(Releases.All[^1].AsOf, OtsDataset.Packaged.AsOf);
        Assert.Equal(Releases.All[^1].VerifiedThrough, OtsDataset.Packaged.VerifiedThrough);
    }

    [Fact]
    public void Versions_and_dates_go_up() => Problems.None(
        from pair in Releases.All.Zip(Releases.All.Skip(1))
        where Version.Parse(pair.First.Version) >= Version.Parse(pair.Second.Version) || pair.First.VerifiedThrough > pair.Second.VerifiedThrough
        select $"{Problems.File(pair.Second)}: {pair.Second.Version} comes after {pair.First.Version}");

    [Fact]
    public void Nothing_is_known_of_what_comes_after_the_data_was_closed() => Problems.None(
    [
        .. from release in Releases.All where release.VerifiedThrough > release.AsOf select $"{Problems.File(release)}: verified beyond its own date",
        .. from catalog in OtsDataset.Packaged.Catalogs
           from entity in catalog.Entities.OfType<ICited>()
           from statement in Statement.Of(entity)
           where statement.Value is PartialDate date && date.Earliest > OtsDataset.Packaged.AsOf
           select $"{Problems.File((Entity)entity)}: {statement.Path} is {statement.Value}, after the data was closed",
    ]);

    [Fact]
    public void The_change_log_has_the_version() =>
        Assert.Contains(File.ReadLines(Repository.PathOf("CHANGELOG.md")), line => line.StartsWith($"## {OtsDataset.Packaged.Version}", StringComparison.Ordinal) || line.StartsWith($"## [{OtsDataset.Packaged.Version}]", StringComparison.Ordinal) || line.StartsWith("## Unreleased", StringComparison.Ordinal));
}
